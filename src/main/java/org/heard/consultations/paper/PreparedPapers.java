package org.heard.consultations.paper;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.accounts.AttemptLimits;
import org.heard.consultations.CallPreviews;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.FormWords;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.shared.ConsultationId;
import org.heard.uikit.PageWords;
import org.heard.uikit.UiTranslations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * Makes papers one after the other, keeps what it made, and makes only so many new ones in a while:
 * a page of the web takes a millisecond, a paper a second.
 */
@Service
class PreparedPapers implements Printing {
  private static final int MOST_WAITING = 16;
  // Steps of the style that make posters and invitations with many words fit on one page.
  private static final int TIGHTEST = 3;

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Consultations consultations;
  private final FormWords form;
  private final UiTranslations translations;
  private final PaperPdf pdf;
  private final PaperFonts fonts;
  private final String site;
  private final KeptPapers kept = new KeptPapers();
  private final Turns turns = new Turns(MOST_WAITING);
  private final CallPreviews plans;
  private final AttemptLimits limits;

  PreparedPapers(
      Consultations consultations,
      CallPreviews plans,
      AttemptLimits limits,
      FormWords form,
      UiTranslations translations,
      PaperPdf pdf,
      PaperFonts fonts,
      @Value("${heard.base-address:http://localhost}") String site) {
    this.consultations = consultations;
    this.plans = plans;
    this.limits = limits;
    this.form = form;
    this.translations = translations;
    this.pdf = pdf;
    this.fonts = fonts;
    this.site = site.replaceFirst("/+$", "");
  }

  @Override
  @PreAuthorize("permitAll()")
  public Optional<byte[]> of(String slug, Print print) {
    return consultations.bySlug(slug).map(call -> paper(new KeptPapers.Key(call, print)));
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<byte[]> ofPlan(ConsultationId id, Print print) {
    return plans
        .read(id)
        .map(plan -> turns.take(() -> pdf(plan.call(), plan.questionnaire(), print, true)));
  }

  private byte[] paper(KeptPapers.Key key) {
    return kept.get(key).orElseGet(() -> fresh(key));
  }

  // Counted before the turn: who floods uses up what is theirs, not the places of others.
  private byte[] fresh(KeptPapers.Key key) {
    if (!limits.tryAttempt(AttemptLimits.Kind.PAPER)) {
      throw new TooMuchToPrintException();
    }
    return turns.take(() -> make(key));
  }

  private byte[] make(KeptPapers.Key key) {
    // Somebody else may have waited for the same one.
    return kept.get(key)
        .orElseGet(() -> {
          byte[] paper = published(key.call(), key.print());
          kept.put(key, paper);
          return paper;
        });
  }

  private byte[] published(Consultation call, Print print) {
    return pdf(call, consultations.questionnaire(call.id(), call.version()), print, false);
  }

  private byte[] pdf(Consultation call, Questionnaire questions, Print print, boolean draft) {
    PageWords words = translations.words(print.language());
    List<PaperItem> items =
        print.what() == Print.What.SHEET
            ? new PaperItems(questions, form, words, print).all()
            : List.of();
    List<FormWords.Assent> assent = form.assent(drawn(questions), false);
    for (int tight = 0; ; tight++) {
      PaperPage page = new PaperPage(call, print, words, site, assent, items, draft, tight);
      StringOutput markup = new StringOutput();
      templates.render(print.what().template(), Map.of("page", page), markup);
      PaperPdf.Made made =
          pdf.of(fonts.printable(markup.toString()), print.language(), page.address());
      if (print.what() == Print.What.SHEET || made.pages() == 1 || tight == TIGHTEST) {
        return made.file();
      }
    }
  }

  // A voice cannot be on paper.
  private static boolean drawn(Questionnaire questions) {
    return questions.questions().stream()
        .anyMatch(question ->
            question instanceof Question.LongText text && text.media().contains(Medium.DRAWING));
  }
}
