package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Clock;
import java.util.function.Consumer;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.formats.FileLimits;
import org.heard.consultations.formats.ImportReport;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanText;
import org.heard.consultations.making.Plans;
import org.heard.consultations.ownformat.CallFiles;
import org.heard.consultations.ui.team.FindingsList;
import org.heard.consultations.ui.team.LanguageWords;
import org.heard.shared.ConsultationId;
import org.heard.shared.LocalizedText;
import org.heard.uikit.FileField;
import org.heard.uikit.ReaderLanguage;

/** Another call, begun with what a file holds. */
final class BeginFromFile extends Div {
  private final transient Plans plans;
  private final transient Consumer<ConsultationId> begun;
  private final Div found = new Div();

  /**
   * The way in.
   *
   * @param begun is told which call was begun
   */
  BeginFromFile(Plans plans, Clock clock, Consumer<ConsultationId> begun) {
    this.plans = plans;
    this.begun = begun;
    found.addClassName("t-form");
    found.getElement().setAttribute("role", "status");
    Div inside =
        new Div(
            new FileField<Imported<CallPlan>>(
                "call-file",
                getTranslation("consultations.call-file.begin.file"),
                getTranslation("consultations.call-file.begin.hint"),
                ".json",
                FileLimits.TEAM.bytes(),
                (name, file) -> CallFiles.read(name, file, clock),
                this::show),
            found);
    add(new NativeDetails(getTranslation("consultations.call-file.begin"), inside));
  }

  private void show(Imported<CallPlan> imported) {
    found.removeAll();
    switch (imported) {
      case Imported.Refused<CallPlan>(ImportReport report) -> {
        Paragraph refused =
            new Paragraph(getTranslation("consultations.files.refused", report.file()));
        refused.addClassNames("note", "note--wrong");
        found.add(refused, new FindingsList(report));
      }
      case Imported.Taken<CallPlan>(CallPlan plan, ImportReport report) -> ask(plan, report);
    }
  }

  private void ask(CallPlan plan, ImportReport report) {
    NativeButton go =
        new NativeButton(
            getTranslation("consultations.call-file.begin.go"),
            press -> begun.accept(plans.begin(plan, name(plan, report.file()))));
    go.addClassNames("t-btn", "t-btn--go");
    found.add(
        new Paragraph(
            getTranslation(
                "consultations.call-file.begin.holds",
                name(plan, report.file()),
                plan.questionnaire().questions().size(),
                LanguageWords.of(plan.settings().languages()))),
        go);
  }

  private static String name(CallPlan plan, String file) {
    String name =
        plan.text(PlanText.TITLE)
            .map((LocalizedText title) -> title.textIn(ReaderLanguage.current()))
            .orElse(file);
    int most = name.offsetByCodePoints(0, Math.min(50, name.codePointCount(0, name.length())));
    return name.length() <= PreparedCalls.MOST_NAME ? name : name.substring(0, most);
  }
}
