package org.heard.consultations.paper;

import java.util.List;
import org.heard.uikit.light.ReadText;
import org.jspecify.annotations.Nullable;

/**
 * One question on paper.
 *
 * @param part the heading it begins; absent for all but the first of a section
 * @param warning what it is about, before it is read; absent for most
 * @param picture name of a drawing, with its ending; empty for none
 * @param shows what a picture of the call's own shows; absent for decoration
 * @param rule when it is to be answered; absent for always
 * @param hint how to answer
 * @param limits what else to know for that; none for most
 * @param check what is said on screens where an answer does not fit; absent for most
 * @param blanks what stands above the short places to write in; none where lines or boxes are there
 * @param lines how many lines there are to write on
 * @param lineTitle what the lines are for; absent where the hint says it
 * @param draw whether there is a frame to draw in
 * @param notSaid the small choices of not saying anything
 */
public record PaperItem(
    @Nullable Part part,
    String number,
    ReadText title,
    @Nullable ReadText note,
    @Nullable ReadText warning,
    @Nullable ReadText helper,
    @Nullable ReadText why,
    String picture,
    @Nullable ReadText shows,
    @Nullable PaperRule rule,
    String hint,
    List<String> limits,
    @Nullable ReadText check,
    Shape shape,
    List<Choice> choices,
    List<String> blanks,
    int lines,
    @Nullable ReadText lineTitle,
    boolean draw,
    List<Choice> notSaid) {

  /** What the choices look like. */
  public enum Shape {
    /** Exactly one: round boxes. */
    ROUND,
    SQUARE,
    /** Square boxes for a number. */
    PLACES,
    FACES
  }

  /** The heading of a section. */
  public record Part(ReadText title, @Nullable ReadText intro, @Nullable PaperRule rule) {}

  /**
   * Something to tick.
   *
   * @param code what is typed for it
   * @param picture name of a drawing, with its ending; empty for none
   * @param shows what a picture of the call's own shows; absent for decoration
   * @param line whether own words belong to it
   */
  public record Choice(
      String code, ReadText words, String picture, @Nullable ReadText shows, boolean line) {}
}
