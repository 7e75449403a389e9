package org.heard.shell.child;

import java.util.List;

/**
 * One thing a reader may choose about the looks of pages. A further setting is a constant here, its
 * words in the bundles and its rules in the style sheet; dialog, session and browser follow.
 */
public enum LookSetting {
  COLOURS(
      "theme",
      "shell.child.looks.colours",
      LookChoice.usual("auto", "shell.child.looks.auto"),
      new LookChoice("light", "shell.child.looks.light", "data-theme=light"),
      new LookChoice("dark", "shell.child.looks.dark", "data-theme=dark"),
      new LookChoice("contrast", "shell.child.looks.contrast", "data-contrast=more")),
  SIZE(
      "size",
      "shell.child.looks.size",
      LookChoice.usual("normal", "shell.child.looks.normal"),
      new LookChoice("large", "shell.child.looks.large", "data-size=large"),
      new LookChoice("larger", "shell.child.looks.larger", "data-size=larger"),
      new LookChoice("largest", "shell.child.looks.largest", "data-size=largest")),
  SPACING(
      "spacing",
      "shell.child.looks.spacing",
      LookChoice.usual("close", "shell.child.looks.close"),
      new LookChoice("wide", "shell.child.looks.wide", "data-spacing=wide"),
      new LookChoice("wider", "shell.child.looks.wider", "data-spacing=wider")),
  LETTERS(
      "font",
      "shell.child.looks.letters",
      LookChoice.usual("usual", "shell.child.looks.letters.usual"),
      new LookChoice("lexend", "shell.child.looks.lexend", "data-font=lexend"),
      new LookChoice("andika", "shell.child.looks.andika", "data-font=andika")),
  MOTION(
      "motion",
      "shell.child.looks.motion",
      LookChoice.usual("device", "shell.child.looks.auto"),
      new LookChoice("less", "shell.child.looks.still", "data-motion=less"));

  private final String key;
  private final String words;
  private final List<LookChoice> choices;

  LookSetting(String key, String words, LookChoice... choices) {
    this.key = key;
    this.words = words;
    this.choices = List.of(choices);
  }

  /** Its name in the page. */
  public String key() {
    return key;
  }

  /** Key of its words in the message bundles. */
  public String words() {
    return words;
  }

  /** The choices, the usual one first. */
  public List<LookChoice> choices() {
    return choices;
  }

  /** What holds until somebody chooses. */
  LookChoice usual() {
    return choices.getFirst();
  }
}
