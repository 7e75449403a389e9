package org.heard.uikit.light;

import org.heard.shared.Language;

/** The helplines, for whichever page without script has to show them. */
@FunctionalInterface
public interface LightNumbers {

  /** Those of all countries, one below the other, as HTML made of our own data. */
  String list(Language language);
}
