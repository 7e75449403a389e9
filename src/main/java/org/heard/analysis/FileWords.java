package org.heard.analysis;

/** The interface texts of a file, in the language its reader chose. */
@FunctionalInterface
public interface FileWords {

  /** The text of a bundle key, with numbered arguments. */
  String text(String key, Object... arguments);
}
