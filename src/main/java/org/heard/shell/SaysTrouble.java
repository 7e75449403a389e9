package org.heard.shell;

import org.heard.uikit.FailureNumber;

/** The frame of a page that can say that something did not work, without taking the page away. */
public interface SaysTrouble {

  /** Says it calmly, with the number to ask by. */
  void sayTrouble(FailureNumber number);
}
