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
  KEY,
  LEAVE,
  LOCK,
  MICROPHONE,
  PAGE,
  PAUSE,
  PEN,
  PEOPLE,
  PLUS,
  PRINT,
  REDO,
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
