package org.heard.submissions.ui.light;

import java.util.List;
import org.heard.uikit.light.LightPicture;
import org.heard.uikit.light.ReadText;
import org.jspecify.annotations.Nullable;

/** The native fields of one question, for a template. */
public sealed interface AnswerInput {

  /**
   * One line.
   *
   * @param keys which keys a phone shows; null for letters
   */
  record Line(String name, String value, @Nullable String keys, @Nullable Cards notSaid)
      implements AnswerInput {}

  /** The fields of a day, in the order of the language. */
  record Day(String helper, List<Part> parts, Cards notSaid) implements AnswerInput {}

  /**
   * One field of a day.
   *
   * @param options a list as markup; null for a line
   */
  record Part(String name, String label, String value, @Nullable String options) {}

  /** Free words, and pictures beside them. */
  record Area(String name, String value, @Nullable Pictures pictures) implements AnswerInput {}

  /**
   * Cards to choose from.
   *
   * @param type {@code radio} or {@code checkbox}
   * @param count how many may be chosen, in words; null when there is nothing to say
   * @param own a line or area beside them
   */
  record Cards(
      String type,
      String name,
      List<Card> cards,
      List<Card> plain,
      String plainName,
      @Nullable String count,
      @Nullable Own own)
      implements AnswerInput {}

  /** Options with a place each. */
  record Places(List<Place> places, int most, Cards notSaid) implements AnswerInput {}

  /**
   * A list of countries.
   *
   * @param options all of it as markup
   */
  record Countries(String name, String options) implements AnswerInput {}

  /** One card. */
  record Card(String value, ReadText label, @Nullable LightPicture picture, boolean chosen) {}

  /** Own words beside cards. */
  record Own(String name, String label, String value, boolean lines) {}

  /** One option with the place it has; 0 for none. */
  record Place(String name, ReadText label, @Nullable LightPicture picture, int place) {}

  /** What can be shown beside words. */
  record Pictures(String fileName, String takeOutName, String careful, List<Made> made) {}

  /**
   * A drawing, photo or recording that is kept.
   *
   * @param address where it is; null for a recording
   */
  record Made(
      String id,
      String name,
      @Nullable String address,
      String toldName,
      String toldLabel,
      String told) {}
}
