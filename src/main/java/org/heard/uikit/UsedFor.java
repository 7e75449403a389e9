package org.heard.uikit;

/** A page that may be used for something else than a child's real visit; the shell says so. */
public interface UsedFor {

  /** What it is used for as it is now. */
  PageUse use();
}
