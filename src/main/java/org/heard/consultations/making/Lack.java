package org.heard.consultations.making;

import org.heard.consultations.OpeningCondition;
import org.heard.consultations.QuestionReviews;
import org.heard.consultations.limits.OverLimit;
import org.heard.consultations.making.Mend.Part;
import org.heard.consultations.wording.Remark;
import org.heard.shared.Language;

/** One thing without which a planned call does not open; a page says each in one sentence. */
public sealed interface Lack {

  /** Where it is mended. */
  Mend mend();

  /** A text of the page is not written in a language of the call. */
  record PageText(PlanText which, Language language, boolean original) implements Lack {
    @Override
    public Mend mend() {
      return new Mend(original ? Part.ABOUT : Part.TRANSLATIONS, which.place());
    }
  }

  /**
   * Texts of questions are not written in a language of the call.
   *
   * @param many how many
   * @param first place of the first one
   */
  record QuestionWords(Language language, boolean original, int many, String first)
      implements Lack {
    @Override
    public Mend mend() {
      return new Mend(original ? Part.QUESTIONS : Part.TRANSLATIONS, first);
    }
  }

  /** Names of partners are not written in a language of the call. */
  record PartnerNames(Language language, boolean original, String first) implements Lack {
    @Override
    public Mend mend() {
      return new Mend(original ? Part.PARTNERS : Part.TRANSLATIONS, first);
    }
  }

  /**
   * A picture that somebody brought has no words for those who do not see it.
   *
   * @param of {@code questions/} or {@code partners/}, and the key of what has it
   */
  record PictureWordless(String of) implements Lack {
    @Override
    public Mend mend() {
      return pictureOf(of);
    }
  }

  /** A picture is not in this installation, as after reading a file from another one. */
  record PictureNotHere(String of) implements Lack {
    @Override
    public Mend mend() {
      return pictureOf(of);
    }
  }

  private static Mend pictureOf(String place) {
    return place.startsWith("partners/")
        ? new Mend(Part.PARTNERS, place)
        : new Mend(Part.QUESTIONS, "questionnaire/" + place);
  }

  /** Pages for children have no words of their own in this language. */
  record NoPagesIn(Language language) implements Lack {
    @Override
    public Mend mend() {
      return new Mend(Part.LANGUAGES, "");
    }
  }

  /** Nobody chose this day. */
  record NoDate(PlanDate which) implements Lack {
    @Override
    public Mend mend() {
      return new Mend(Part.DATES, which.name());
    }
  }

  /** Opening, closing and freezing do not follow each other. */
  record DatesOutOfOrder() implements Lack {
    @Override
    public Mend mend() {
      return new Mend(Part.DATES, PlanDate.CLOSES.name());
    }
  }

  /** It would be closed when it opens. */
  record AlreadyOver() implements Lack {
    @Override
    public Mend mend() {
      return new Mend(Part.DATES, PlanDate.CLOSES.name());
    }
  }

  /** Children would hear what happened before they can have answered. */
  record FeedbackTooEarly() implements Lack {
    @Override
    public Mend mend() {
      return new Mend(Part.DATES, PlanDate.FEEDBACK.name());
    }
  }

  /** There is no word for the address, or it is none. */
  record NoAddress() implements Lack {
    @Override
    public Mend mend() {
      return new Mend(Part.ABOUT, "slug");
    }
  }

  /** Nobody is asked. */
  record NoAges() implements Lack {
    @Override
    public Mend mend() {
      return new Mend(Part.WHO, "ages");
    }
  }

  /** The usual time to answer is no span of minutes. */
  record MinutesWrong() implements Lack {
    @Override
    public Mend mend() {
      return new Mend(Part.ABOUT, "minutes");
    }
  }

  /** There is no question. */
  record NoQuestion() implements Lack {
    @Override
    public Mend mend() {
      return new Mend(Part.QUESTIONS, "");
    }
  }

  /** A question asks for something it must not, or could not be answered. */
  record QuestionToMend(Remark remark) implements Lack {
    @Override
    public Mend mend() {
      String question = remark.question();
      return new Mend(
          Part.QUESTIONS, question == null ? "" : "questionnaire/questions/" + question);
    }
  }

  /** A question has the key of one that every call asks. */
  record StandardKey(String key) implements Lack {
    @Override
    public Mend mend() {
      return new Mend(Part.QUESTIONS, "questionnaire/questions/" + key);
    }
  }

  /** More than a call can have, from a time before there was this limit. */
  record Over(OverLimit what) implements Lack {
    @Override
    public Mend mend() {
      String place = what.place();
      Part part =
          place.startsWith("texts/")
              ? Part.ABOUT
              : place.startsWith("partners/") ? Part.PARTNERS : Part.QUESTIONS;
      return new Mend(part, place);
    }
  }

  /** No second person agreed that guardians are not asked. */
  record WaiverNotAgreed() implements Lack {
    @Override
    public Mend mend() {
      return new Mend(Part.CONSENT, "");
    }
  }

  /** No organisation has a code. */
  record NoOrganisationCode() implements Lack {
    @Override
    public Mend mend() {
      return new Mend(Part.CONSENT, "");
    }
  }

  /** A question takes drawings, photos or voices, and the risk is high. */
  record MediaAtRisk() implements Lack {
    @Override
    public Mend mend() {
      return new Mend(Part.QUESTIONS, "");
    }
  }

  /** A question takes drawings, photos or voices, which have to be kept from the first moment. */
  record MediaNotKept() implements Lack {
    @Override
    public Mend mend() {
      return new Mend(Part.WHO, "drafts");
    }
  }

  /** Answers that wait for a guardian have to be kept. */
  record WaitingNotKept() implements Lack {
    @Override
    public Mend mend() {
      return new Mend(Part.WHO, "drafts");
    }
  }

  /** A manager of the call wants child advisors to sign its questions off, and they did not yet. */
  record NotSignedOff(QuestionReviews.Unsigned missing) implements Lack {
    @Override
    public Mend mend() {
      return new Mend(Part.ADVISORS, "");
    }
  }

  /** Nobody said this. */
  record NotConfirmed(Confirmation which) implements Lack {
    @Override
    public Mend mend() {
      return new Mend(Part.CONFIRMATIONS, which.name());
    }
  }

  /** Children could not be protected. */
  record NotProtected(OpeningCondition.Missing missing) implements Lack {
    @Override
    public Mend mend() {
      return switch (missing) {
        case OpeningCondition.Missing.TwoOnDuty(), OpeningCondition.Missing.TestedAlert() ->
            new Mend(Part.DUTY, "");
        case OpeningCondition.Missing.Helpline helpline -> new Mend(Part.HELPLINES, "");
        case OpeningCondition.Missing.CheckedHelpline old -> new Mend(Part.HELPLINES, "");
        case OpeningCondition.Missing.WorldList() -> new Mend(Part.HELPLINES, "");
      };
    }
  }
}
