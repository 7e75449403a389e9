package org.heard.e2e;

import com.microsoft.playwright.Page;

/** The colours of a child page, put on as the page itself does when somebody chooses them. */
enum Look {
  DARK("dark", null),
  CONTRAST(null, "more"),
  LIGHT("light", null);

  private final String theme;
  private final String contrast;

  Look(String theme, String contrast) {
    this.theme = theme;
    this.contrast = contrast;
  }

  void wear(Page page) {
    page.evaluate(
        """
        ([theme, contrast]) => {
          const put = (name, value) => value
            ? document.documentElement.setAttribute(name, value)
            : document.documentElement.removeAttribute(name);
          put('data-theme', theme);
          put('data-contrast', contrast);
        }
        """,
        new String[] {theme == null ? "" : theme, contrast == null ? "" : contrast});
  }
}
