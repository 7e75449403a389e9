package org.heard.consultations;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.consultations.PlannedQuestions.Planned;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.Wording;

/**
 * What child advisors say about the questions of a call while it is made. Published here and
 * implemented by the module that asks advisors, because consultations does not know it.
 */
public interface QuestionReviews {

  /**
   * What advisors marked at one question, all its languages together.
   *
   * @param clear how many found it clear
   * @param hard how many found it hard
   * @param missing how many say that something is missing
   * @param picture how many do not like the picture
   * @param loved how many love it
   * @param comments how many wrote or recorded something about it
   * @param hardWords the words that were marked as hard, and by how many
   */
  record Marks(
      int clear,
      int hard,
      int missing,
      int picture,
      int loved,
      int comments,
      Map<String, Integer> hardWords) {
    public Marks {
      hardWords = Map.copyOf(hardWords);
    }
  }

  /**
   * A round about the questions.
   *
   * @param address of its page, from the root
   * @param sequence its number among the rounds about this call
   * @param current whether the questions still say what advisors read
   * @param invited how many advisors
   * @param finished how many of them are
   * @param comments how many there are
   * @param waiting how many wait for an answer
   * @param yes how many say that it can go out
   * @param notYet how many say that it cannot
   */
  record Asked(
      String address,
      int sequence,
      Language language,
      Wording wording,
      boolean current,
      int invited,
      int finished,
      int comments,
      int waiting,
      int yes,
      int notYet) {}

  /**
   * A sign-off that a manager of the call asked for and that is not there.
   *
   * @param have how many advisors signed exactly these questions off
   * @param need how many have to
   */
  record Unsigned(Language language, Wording wording, int have, int need) {}

  /** The marks by the keys of questions; a question that nobody marked has none. */
  Map<String, Marks> marks(Planned now);

  /** Every round about the questions of a call, the newest first. */
  List<Asked> asked(Planned now);

  /** The sign-offs without which these questions are not published; usually none is asked for. */
  List<Unsigned> missing(Planned now);

  /** Address of the page where a round is made, from the root; empty while nothing can be read. */
  String makeAt(Planned now);

  /** Keys of all that advisors ever read of a call: a new question is given none of them. */
  Set<String> read(ConsultationId call);
}
