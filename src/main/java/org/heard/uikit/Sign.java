package org.heard.uikit;

import java.util.Locale;

/**
 * The icons of child pages. Always beside a word, never alone, except a sound or a close button.
 */
public enum Sign {
  BACK,
  BUBBLE,
  CALENDAR,
  CAMERA,
  CARE,
  CLOCK,
  CLOSE,
  DOWN,
  EYE,
  FORWARD,
  HEART,
  HELP,
  KEY,
  LEAVE,
  LOCK,
  PAGE,
  PAUSE,
  PEN,
  PEOPLE,
  PLUS,
  PRINT,
  SKIP,
  SOUND,
  STOP,
  TICK,
  UNDO,
  UP,
  WORLD;

  String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
