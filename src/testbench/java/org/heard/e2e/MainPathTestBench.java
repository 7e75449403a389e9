package org.heard.e2e;

import com.vaadin.testbench.BrowserTest;
import com.vaadin.testbench.BrowserTestBase;
import com.vaadin.testbench.DriverSupplier;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeOptions;

/** The main journey with Vaadin TestBench. Running it needs a Vaadin licence key. */
class MainPathTestBench extends BrowserTestBase implements DriverSupplier {

  @Override
  public WebDriver createDriver() {
    ChromeOptions options = new ChromeOptions();
    options.addArguments("--headless=new");
    options.addArguments(Stage.FLAGS);
    options.setBinary(Stage.browserProgram());
    return new ChromeDriver(options);
  }

  @BrowserTest
  void aChildAnswersAndAModeratorReleases() {
    getDriver().get("about:blank");
  }
}
