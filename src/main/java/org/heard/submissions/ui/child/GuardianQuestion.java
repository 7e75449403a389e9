package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableBiConsumer;
import java.util.List;
import org.heard.consultations.CallPage;
import org.heard.consultations.Consultation;
import org.heard.shared.LocalizedText;
import org.heard.uikit.ErrorSummary;
import org.heard.uikit.Heading;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.ReadAloud;

/** What a guardian says yes or no to: the call in its own words, and never an answer. */
@Tag("div")
final class GuardianQuestion extends HtmlContainer {
  private final ErrorSummary errors = new ErrorSummary();

  GuardianQuestion(Consultation call, SerializableBiConsumer<GuardianQuestion, Boolean> answer) {
    addClassName("qpage");
    Heading heading = Heading.saying(getTranslation("submissions.guardian.page.title"));
    CallPage page = call.page();
    HtmlContainer main =
        Markup.element(
            "main",
            "qwrap",
            errors,
            Markup.element(
                "div",
                "q",
                heading,
                ReadAloud.all(),
                Markup.words("p", "hint", getTranslation("submissions.guardian.page.intro")),
                Markup.words("p", "hint", getTranslation("submissions.guardian.page.never"))),
            about(page),
            decide(answer));
    ReadAloud.around(main).setId("main");
    add(main);
    heading.focus();
  }

  private Component about(CallPage page) {
    HtmlContainer sheet = Markup.element("section", "sheet stack");
    sheet.add(Markup.words("h2", "small", page.title()));
    sheet.add(Markup.paragraphs(page.question()));
    sheet.add(Markup.paragraphs(page.why()));
    part(sheet, getTranslation("submissions.guardian.page.who-asks"), page.whoAsks());
    part(sheet, getTranslation("submissions.check.who-reads"), page.whoReads());
    part(sheet, getTranslation("submissions.guardian.page.what-next"), page.whatNext());
    part(sheet, getTranslation("submissions.guardian.page.keep"), page.whatWeKeep());
    part(sheet, getTranslation("submissions.guardian.page.not-keep"), page.whatWeDoNotKeep());
    return sheet;
  }

  private static void part(HtmlContainer sheet, String heading, LocalizedText text) {
    sheet.add(Markup.words("h3", "small", heading));
    sheet.add(Markup.paragraphs(text));
  }

  /** Two equal ways, none of them chosen before. */
  private Component decide(SerializableBiConsumer<GuardianQuestion, Boolean> answer) {
    return Markup.element(
        "div",
        "stack after",
        Markup.words("p", "", getTranslation("submissions.guardian.page.means")),
        Markup.words("p", "", getTranslation("submissions.guardian.page.who")),
        Markup.element(
            "div",
            "pair",
            new PaperButton(getTranslation("submissions.guardian.page.no"))
                .does(press -> answer.accept(this, false)),
            new PaperButton(getTranslation("submissions.guardian.page.yes"))
                .does(press -> answer.accept(this, true))));
  }

  void sayStoreAway() {
    errors.show(getTranslation("submissions.store-away.words"), List.of());
  }
}
