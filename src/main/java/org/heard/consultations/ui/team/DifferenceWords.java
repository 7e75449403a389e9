package org.heard.consultations.ui.team;

import com.vaadin.flow.component.Component;
import org.heard.consultations.repeating.Compared;
import org.heard.consultations.repeating.Difference;

/** What is not as it was in an earlier call, in one sentence each. */
public final class DifferenceWords {
  private DifferenceWords() {}

  /** The sentence of a difference. */
  public static String of(Difference difference, Component page) {
    return switch (difference) {
      case Difference.OtherKind() -> page.getTranslation("consultations.series.other-kind");
      case Difference.OptionGone(String label) ->
          page.getTranslation("consultations.series.option-gone", label);
      case Difference.OtherScale(int before, int now) ->
          page.getTranslation("consultations.series.other-scale", before, now);
      case Difference.NotAsked() -> page.getTranslation("consultations.series.not-asked");
      case Difference.SaidOtherwise() -> page.getTranslation("consultations.series.said-otherwise");
      case Difference.SaidTheSame() -> page.getTranslation("consultations.series.said-same");
      case Difference.OtherWords(String before, String now) ->
          page.getTranslation("consultations.series.other-words", before, now);
      case Difference.OtherAnswer(String before, String now) ->
          page.getTranslation("consultations.series.other-answer", before, now);
      case Difference.NewOption(String label) ->
          page.getTranslation("consultations.series.new-option", label);
      case Difference.OtherLimits() -> page.getTranslation("consultations.series.other-limits");
      case Difference.OtherRule() -> page.getTranslation("consultations.series.other-rule");
    };
  }

  /** Whether answers can be compared with an earlier call. */
  public static String of(Compared.Verdict verdict, Component page) {
    return switch (verdict) {
      case YES -> page.getTranslation("consultations.series.yes");
      case TO_DECIDE -> page.getTranslation("consultations.series.to-decide");
      case NO -> page.getTranslation("consultations.series.no");
      case NEW -> page.getTranslation("consultations.series.new");
    };
  }
}
