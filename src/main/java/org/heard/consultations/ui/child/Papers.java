package org.heard.consultations.ui.child;

import java.util.Set;

/** The five coloured papers. */
final class Papers {
  private static final Set<String> KNOWN = Set.of("sun", "coral", "rose", "sky", "leaf");

  private Papers() {}

  /** The class name of a paper; sky for a name that is none. */
  static String of(String cover) {
    return "c-" + (KNOWN.contains(cover) ? cover : "sky");
  }
}
