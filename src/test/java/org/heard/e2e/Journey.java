package org.heard.e2e;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ExtensionContext.StoreScope;

/** Base of the browser journeys: visitors come and go, the application stays for the whole run. */
@ExtendWith(Journey.Setting.class)
abstract class Journey {
  private static Stage stage;

  private final List<Visitor> visitors = new ArrayList<>();

  /**
   * Starts the application before the first journey of the run and ends it after the last. Of
   * several processes that walk journeys side by side each has one: they get their classes one by
   * one, as a plan of tests each, and all of that is one session.
   */
  static final class Setting implements BeforeAllCallback, AfterTestExecutionCallback {
    @Override
    public void beforeAll(ExtensionContext context) {
      stage =
          context
              .getStore(StoreScope.LAUNCHER_SESSION, Namespace.create(Journey.class))
              .computeIfAbsent(Stage.class, type -> new Stage(), Stage.class);
    }

    /** Before anybody leaves: what a journey that failed had come to. */
    @Override
    public void afterTestExecution(ExtensionContext context) {
      if (context.getExecutionException().isPresent()
          && context.getRequiredTestInstance() instanceof Journey journey) {
        journey.visitors.forEach(visitor -> visitor.lastPicture(context.getDisplayName()));
      }
    }
  }

  /** Somebody opens a browser. */
  Visitor visitor(Screen screen, String language) {
    return visitor(stage.application(), screen, language);
  }

  /** Somebody comes another way: to an application that will be killed, or on a poor line. */
  Visitor visitor(Site site, Screen screen, String language) {
    Visitor visitor = new Visitor(stage.browser, site, screen, language);
    visitors.add(visitor);
    return visitor;
  }

  /** Somebody opens a browser that runs no script. */
  Visitor withoutScript(Screen screen, String language) {
    return onDevice(screen, language, options -> options.setJavaScriptEnabled(false));
  }

  /** Somebody looks at pages whose policy would keep even our checks from running. */
  Visitor lightReader(Screen screen, String language) {
    return onDevice(screen, language, options -> options.setBypassCSP(true));
  }

  private Visitor onDevice(
      Screen screen, String language, Consumer<Browser.NewContextOptions> device) {
    return onDevice(stage.application(), screen, language, device);
  }

  /** Somebody opens a browser that is set up in a way of its own. */
  Visitor onDevice(
      RunningApplication application,
      Screen screen,
      String language,
      Consumer<Browser.NewContextOptions> device) {
    Visitor visitor = new Visitor(stage.browser, application, screen, language, device);
    visitors.add(visitor);
    return visitor;
  }

  /** Somebody opens a browser on a device with a microphone. */
  Visitor speaker(Screen screen, String language) {
    Visitor visitor = new Visitor(stage.withMicrophone(), stage.application(), screen, language);
    visitors.add(visitor);
    return visitor;
  }

  /** Somebody opens a browser that can reach nothing but the application. */
  Visitor cutOff(Screen screen, String language) {
    // The policy of a page would hide a part of what it tries.
    Visitor visitor =
        new Visitor(
            stage.withoutOtherHosts(),
            stage.application(),
            screen,
            language,
            options -> options.setBypassCSP(true));
    visitors.add(visitor);
    return visitor;
  }

  /** The browser of such a visitor, for a look at what it can tell. */
  Browser withoutOtherHosts() {
    return stage.withoutOtherHosts();
  }

  RunningApplication application() {
    return stage.application();
  }

  @AfterEach
  void everybodyLeaves() {
    visitors.forEach(Visitor::close);
    visitors.forEach(Visitor::expectNoProblem);
  }
}
