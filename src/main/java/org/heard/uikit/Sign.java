package org.heard.uikit;

import java.util.Locale;

/**
 * The icons of child pages. Always beside a word, never alone, except a sound or a close button.
 */
public enum Sign {
  BACK,
  BIN,
  BRUSH,
  BUBBLE,
  CALENDAR,
  CAMERA,
  CARE,
  CLOCK,
  CLOSE,
  DOWN,
  ERASER,
  EYE,
  FORWARD,
  HEART,
  HELP,
  HOUSE,
  KEY,
  LEAVE,
  LOCK,
  MAIL,
  MICROPHONE,
  PAGE,
  PAUSE,
  PEN,
  PEOPLE,
  PHONE,
  PLUS,
  PRINT,
  REDO,
  SCHOOL,
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
