package org.heard.submissions.ui.light;

import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.Questionnaire;
import org.heard.uikit.PageUse;
import org.jspecify.annotations.Nullable;

/** Where a form is filled in. */
sealed interface FormPlace {

  /** Where its pages are sent to. */
  String address(Consultation call);

  /** What it asks. */
  Questionnaire questionnaire(Consultation call, int version);

  /** What its pages are used for. */
  PageUse use(@Nullable Consultation call);

  /** Whether the page itself carries everything, because nothing is kept anywhere. */
  boolean carriesAll();

  /** Where pictures of its answers are fetched from; null where none are kept. */
  @Nullable String pieces(Consultation call);

  /** A published call. */
  record InCall(Consultations consultations) implements FormPlace {
    @Override
    public String address(Consultation call) {
      return FormPages.address(call);
    }

    @Override
    public Questionnaire questionnaire(Consultation call, int version) {
      return consultations.questionnaire(call.id(), version);
    }

    @Override
    public PageUse use(@Nullable Consultation call) {
      return call != null && call.isTest() ? PageUse.TEST : PageUse.REAL;
    }

    @Override
    public boolean carriesAll() {
      return false;
    }

    @Override
    public String pieces(Consultation call) {
      return "/light/c/" + call.slug() + "/piece/";
    }
  }

  /** A preview of a plan. */
  record InPreview(String address, Questionnaire asked) implements FormPlace {
    @Override
    public String address(Consultation call) {
      return address;
    }

    @Override
    public Questionnaire questionnaire(Consultation call, int version) {
      return asked;
    }

    @Override
    public PageUse use(@Nullable Consultation call) {
      return PageUse.PREVIEW;
    }

    @Override
    public boolean carriesAll() {
      return true;
    }

    @Override
    public @Nullable String pieces(Consultation call) {
      return null;
    }
  }
}
