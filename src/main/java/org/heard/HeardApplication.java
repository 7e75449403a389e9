package org.heard;

import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.server.AppShellSettings;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts Heard: one process with every module; see docs/design in the module packages. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(
    systemName = "Heard",
    sharedModules = {"shared", "uikit"})
public class HeardApplication implements AppShellConfigurator {

  /**
   * Runs the server until the process is stopped; with {@code --heard.keys.make=<file>} writes a
   * new keys file instead and ends, with {@code --heard.audit.verify} checks the record of acts.
   */
  public static void main(String[] args) {
    Optional<Path> keysFile = MakeKeysCommand.asked(args);
    if (keysFile.isPresent()) {
      System.exit(MakeKeysCommand.run(keysFile.get(), System.out));
    }
    if (RecordCommand.asked(args)) {
      System.exit(RecordCommand.run(System.out, args));
    }
    SpringApplication.run(HeardApplication.class, args);
  }

  @Override
  public void configurePage(AppShellSettings settings) {
    settings.setViewport("width=device-width, initial-scale=1, viewport-fit=cover");
    settings.addMetaTag("color-scheme", "light dark");
    settings.addMetaTag("referrer", "no-referrer");
    settings.addMetaTag("robots", "noarchive");
  }
}
