package org.heard.moderation;

import java.util.Optional;

/**
 * A place in an answer where a moderator may want to look twice. A guess, never a decision; holds
 * no words and is stored nowhere.
 *
 * @param start of the place, in UTF-16 units of the answer's own words
 * @param end just behind the place
 * @param kind what it seems to be, which is also why it is shown
 */
public record Hint(int start, int end, Kind kind) {

  /** Why a place is shown. */
  public enum Kind {
    NAME,
    PHONE,
    MAIL,
    /** A page on the internet or an account. */
    LINK,
    ADDRESS,
    SCHOOL,
    /** 16 digits, such as a receipt. */
    CODE,
    /** Words of somebody who may hurt itself. */
    SELF_HARM,
    /** Words of somebody who may be hurt or threatened. */
    VIOLENCE,
    /** Words of somebody who may be abused. */
    SEXUAL,
    /** Words that only an adult says of itself. */
    ADULT_SPEAKS,
    /** Several words of offices, as adults write. */
    ADULT_STYLE
  }

  /** Why the place would be hidden; empty when hiding it is no answer to this hint. */
  public Optional<RedactionReason> hiding() {
    return switch (kind) {
      case NAME -> Optional.of(RedactionReason.NAME);
      case PHONE, MAIL, LINK -> Optional.of(RedactionReason.CONTACT);
      case ADDRESS -> Optional.of(RedactionReason.PLACE);
      case SCHOOL -> Optional.of(RedactionReason.SCHOOL);
      case CODE -> Optional.of(RedactionReason.OTHER);
      case SELF_HARM, VIOLENCE, SEXUAL, ADULT_SPEAKS, ADULT_STYLE -> Optional.empty();
    };
  }

  /** Whether a child may be in danger, which is for safeguarding to judge. */
  public boolean danger() {
    return switch (kind) {
      case SELF_HARM, VIOLENCE, SEXUAL -> true;
      case NAME, PHONE, MAIL, LINK, ADDRESS, SCHOOL, CODE, ADULT_SPEAKS, ADULT_STYLE -> false;
    };
  }
}
