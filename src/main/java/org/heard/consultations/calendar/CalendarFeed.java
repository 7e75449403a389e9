package org.heard.consultations.calendar;

import org.heard.shared.Language;
import org.heard.uikit.PageWords;

/** The public calendar: days of open calls, and of mechanisms. */
public interface CalendarFeed {

  /**
   * The feed as a file of RFC 5545. Calls with high risk are not in it: a calendar of a family is
   * read by the whole family. Public.
   *
   * @param language the language of titles
   * @param words what is said around them
   * @return not to be changed: others get the same
   */
  byte[] ics(Language language, PageWords words);
}
