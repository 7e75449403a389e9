package org.heard.consultations;

import java.util.List;
import org.heard.consultations.Question.Moment;
import org.heard.consultations.Question.Reply;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.uikit.PageWords;

/**
 * The words of the form that paper has to repeat exactly. Whoever shows the form says them; there
 * is one such bean.
 */
public interface FormWords {

  /**
   * One thing a child allows or refuses.
   *
   * @param needed whether nothing can be sent without it
   * @param picture name of a picture of the project's own set
   * @param words what a child says yes to
   * @param note what else it should know
   */
  record Assent(boolean needed, String picture, LocalizedText words, LocalizedText note) {}

  /**
   * What is asked before sending, in order.
   *
   * @param drawing whether there is something to show
   * @param voice whether there is something to play
   */
  List<Assent> assent(boolean drawing, boolean voice);

  /** A reply to a question of yes or no. */
  String reply(Reply reply, PageWords words);

  /** When something happened. */
  String moment(Moment moment, PageWords words);

  /** A step of agreeing, 1 to 5. */
  String agree(int step, PageWords words);

  /** Which of the five drawn faces stands for a step of so many. */
  int face(int step, int steps);

  /** The name of a country, by its code. */
  String country(String code, Language language);

  /** What stands for {@link AnswerCodes#DONT_KNOW}. */
  String dontKnow(PageWords words);

  /** What stands for {@link AnswerCodes#RATHER_NOT}. */
  String ratherNot(PageWords words);

  /** The choice of something else. */
  String somethingElse(PageWords words);
}
