package org.heard.demo;

/** The demo will not touch a database that holds real people or calls. */
final class DemoRefusedException extends IllegalStateException {
  DemoRefusedException() {
    super(
        "This database was not made by the demo and holds people or calls. The demo does not"
            + " start here, so that invented answers never mix with real ones.");
  }
}
