package org.heard.e2e;

import java.net.URI;

/** Where a visitor finds Heard: the application itself, or a line that leads there. */
interface Site {
  URI address(String path);
}
