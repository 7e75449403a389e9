package org.heard.consultations.translating;

import org.heard.consultations.making.PlanTexts;
import org.heard.shared.Wording;
import org.heard.uikit.PageWords;

/** Says what texts are, in the language of a team page. */
public final class Descriptions {
  private final PageWords words;

  public Descriptions(PageWords words) {
    this.words = words;
  }

  /** Such as "Question 3 – the question (6 to 9 years)". */
  public String of(TextToTranslate text) {
    String what =
        words.getTranslation(
            "consultations.translating.what",
            group(text.group()),
            words.getTranslation(text.kind().key()));
    return text.wording() == Wording.GENERAL
        ? what
        : words.getTranslation(
            "consultations.translating.what-wording", what, wording(text.wording()));
  }

  /** Such as "Question 3". */
  public String group(TextGroup group) {
    return switch (group) {
      case TextGroup.Page page -> words.getTranslation("consultations.translating.group.page");
      case TextGroup.OfSection section ->
          words.getTranslation("consultations.translating.group.section", section.number());
      case TextGroup.OfQuestion question ->
          words.getTranslation("consultations.translating.group.question", question.number());
      case TextGroup.OfWord word -> words.getTranslation("consultations.translating.group.words");
    };
  }

  /** How a translation stands to its original. */
  public String state(PlanTexts.State state) {
    return switch (state) {
      case DONE -> words.getTranslation("consultations.translating.state.done");
      case STALE -> words.getTranslation("consultations.translating.state.stale");
      case MISSING -> words.getTranslation("consultations.translating.state.missing");
    };
  }

  /** For whom a wording is written. */
  public String wording(Wording wording) {
    return switch (wording) {
      case GENERAL -> words.getTranslation("consultations.translating.wording.general");
      case FROM_6_TO_9 -> words.getTranslation("uikit.age.6-9");
      case FROM_10_TO_12 -> words.getTranslation("uikit.age.10-12");
      case FROM_13_TO_15 -> words.getTranslation("uikit.age.13-15");
      case FROM_16_TO_17 -> words.getTranslation("uikit.age.16-17");
      case EASY -> words.getTranslation("consultations.translating.wording.easy");
    };
  }
}
