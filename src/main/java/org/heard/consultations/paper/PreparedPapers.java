package org.heard.consultations.paper;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.nio.charset.StandardCharsets;
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
import org.heard.consultations.pictures.CallPictures;
import org.heard.shared.ConsultationId;
import org.heard.uikit.PageWords;
import org.heard.uikit.UiTranslations;
import org.heard.uikit.paper.KeptPapers;
import org.heard.uikit.paper.PaperPdf;
import org.heard.uikit.paper.PaperPictures;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Makes papers of calls, keeps what it made, and makes only so many new ones in a while. */
@Service
class PreparedPapers implements Printing {
  private static final int MOST_BYTES = 48 * 1024 * 1024;
  // Steps of the style that make posters and invitations with many words fit on one page.
  private static final int TIGHTEST = 3;

  private static final String SQUARE = "square.svg";

  /** A paper; a call that changed its dates or words is another one. */
  private record Key(Consultation call, Print print) {}

  private final TemplateEngine templates = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Consultations consultations;
  private final FormWords form;
  private final UiTranslations translations;
  private final PaperPdf pdf;
  private final CallPictures pictures;
  private final String site;
  private final KeptPapers<Key> kept;
  private final CallPreviews plans;
  private final AttemptLimits limits;

  PreparedPapers(
      Consultations consultations,
      CallPreviews plans,
      AttemptLimits limits,
      FormWords form,
      UiTranslations translations,
      PaperPdf pdf,
      CallPictures pictures,
      @Value("${heard.base-address:http://localhost}") String site) {
    this.consultations = consultations;
    this.plans = plans;
    this.limits = limits;
    this.form = form;
    this.translations = translations;
    this.pdf = pdf;
    this.pictures = pictures;
    this.kept = new KeptPapers<>(pdf.turns(), MOST_BYTES);
    this.site = site.replaceFirst("/+$", "");
  }

  @Override
  @PreAuthorize("permitAll()")
  public Optional<byte[]> of(String slug, Print print) {
    return consultations
        .bySlug(slug)
        .map(call ->
            kept.get(
                new Key(call, print),
                () -> limits.tryAttempt(AttemptLimits.Kind.PAPER),
                () -> published(call, print)));
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<byte[]> ofPlan(ConsultationId id, Print print) {
    return plans
        .read(id)
        .map(plan -> pdf.turns().take(() -> pdf(plan.call(), plan.questionnaire(), print, true)));
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
          pdf.of(markup.toString(), print.language(), name -> file(name, page.address()));
      if (print.what() == Print.What.SHEET || made.pages() == 1 || tight == TIGHTEST) {
        return made.file();
      }
    }
  }

  private Optional<byte[]> file(String name, String address) {
    if (name.endsWith(PaperPictures.PHOTO)) {
      String picture = name.substring(0, name.length() - PaperPictures.PHOTO.length());
      return Optional.of(
          pictures.open(picture).map(shown -> shown.file().bytes()).orElseGet(() -> new byte[0]));
    }
    return name.equals(SQUARE)
        ? Optional.of(PaperPictures.square(address).getBytes(StandardCharsets.UTF_8))
        : Optional.empty();
  }

  // A voice cannot be on paper.
  private static boolean drawn(Questionnaire questions) {
    return questions.questions().stream()
        .anyMatch(question ->
            question instanceof Question.LongText text && text.media().contains(Medium.DRAWING));
  }
}
