package org.heard.shared.personal;

/**
 * A place in a text that may tell who somebody is. Holds no words, so it can never leak one.
 *
 * @param start of the place, in UTF-16 units of the text
 * @param end just behind the place
 * @param kind what it seems to be
 */
public record PersonalDetail(int start, int end, Kind kind) {

  /** What a place in a text seems to be. */
  public enum Kind {
    /** 16 digits, such as a receipt. */
    CODE,
    MAIL,
    PHONE,
    /** A page on the internet or an account of a social network. */
    LINK,
    /** A street with the number of a house. */
    ADDRESS,
    /** A school by its name or number. */
    SCHOOL,
    NAME
  }

  public PersonalDetail {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("Not a place in a text");
    }
  }

  /** The words at this place. */
  public String in(String text) {
    return text.substring(start, end);
  }

  boolean meets(PersonalDetail other) {
    return start < other.end && other.start < end;
  }

  int length() {
    return end - start;
  }
}
