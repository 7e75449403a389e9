package org.heard.consultations.formats;

/** What a finding means for the import. */
public enum Severity {
  /** Nothing of the file is imported before this is mended. */
  REFUSED("consultations.file.refused"),
  /** Heard has no place for this; the rest is imported without it. */
  LEFT_OUT("consultations.file.left-out"),
  /** Imported, in another way than it stood in the file. */
  CHANGED("consultations.file.changed");

  private final String key;

  Severity(String key) {
    this.key = key;
  }

  /** Key of its name in the bundles of the team. */
  public String key() {
    return key;
  }
}
