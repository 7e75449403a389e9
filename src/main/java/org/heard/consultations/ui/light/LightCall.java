package org.heard.consultations.ui.light;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.consultations.CallDetails;
import org.heard.consultations.CallPage;
import org.heard.consultations.CallReading;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultation.Phase;
import org.heard.consultations.Partner;
import org.heard.consultations.notice.LightNews;
import org.heard.consultations.ui.child.BeforeSend;
import org.heard.shared.AgeBand;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Wording;
import org.heard.uikit.AgeBandWords;
import org.heard.uikit.PageWords;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.light.HardWords;
import org.heard.uikit.light.LightPicture;
import org.heard.uikit.light.LightReader;
import org.heard.uikit.light.ReadText;
import org.jspecify.annotations.Nullable;

/** The words of one call, in the order a child asks. */
public final class LightCall {
  private final Consultation call;
  private final Phase phase;
  private final LightReader reader;
  private final PageWords words;
  private final List<HardWords.Explained> terms;
  private final List<CallReading.Text> toRead;

  LightCall(
      Consultation call,
      Phase phase,
      LightReader reader,
      PageWords words,
      List<GlossaryTerm> terms,
      List<CallReading.Text> toRead) {
    this.toRead = List.copyOf(toRead);
    this.call = call;
    this.phase = phase;
    this.reader = reader;
    this.words = words;
    this.terms = HardWords.in(texts(call.page()), terms, reader.reader());
  }

  private static List<LocalizedText> texts(CallPage page) {
    return Stream.of(
            Stream.of(page.title(), page.question(), page.why()),
            details(page).flatMap(all -> Stream.of(all.canChange(), all.cannotChange())),
            Stream.of(
                page.whoAsks(),
                page.whoReads(),
                page.whatNext(),
                page.whatWeKeep(),
                page.whatWeDoNotKeep()),
            details(page)
                .flatMap(all ->
                    Stream.concat(Stream.ofNullable(all.conditions()), Stream.of(all.contact()))))
        .flatMap(all -> all)
        .toList();
  }

  private static Stream<CallDetails> details(CallPage page) {
    return Stream.ofNullable(page.details());
  }

  /**
   * A heading with paragraphs.
   *
   * @param pictures what stands before each of them, if anything; no entries for none at all
   */
  public record Part(
      String heading, List<ReadText> paragraphs, List<Optional<LightPicture>> pictures) {
    Part(String heading, List<ReadText> paragraphs) {
      this(heading, paragraphs, List.of());
    }
  }

  /** A day that matters. */
  public record Day(String title, String words) {}

  /** A choice of an age band. */
  public record Band(String key, String words, boolean chosen) {}

  /** A text of the library that explains what the call asks about. */
  public record ToRead(String address, ReadText title, ReadText about) {}

  /** Such texts, each with its simple page. */
  public List<ToRead> toRead() {
    return toRead.stream()
        .map(text ->
            new ToRead(
                reader.link("/light/library/" + text.slug()),
                ReadText.of(text.title(), text.language(), reader.language()),
                ReadText.of(text.about(), text.language(), reader.language())))
        .toList();
  }

  public ReadText title() {
    return text(call.page().title());
  }

  public ReadText question() {
    return text(call.page().question());
  }

  /** Name of the colour of its paper. */
  public String cover() {
    return call.page().cover().replaceAll("[^a-z]", "");
  }

  public String picture() {
    return call.page().picture();
  }

  public boolean open() {
    return phase == Phase.OPEN;
  }

  /** Where the form is, and where "No thanks" leads. */
  public String address(String below) {
    return "/light/c/" + call.slug() + below;
  }

  public LightReader reader() {
    return reader;
  }

  public List<Language> languages() {
    return call.languages();
  }

  public List<HardWords.Explained> terms() {
    return terms;
  }

  public String minutes() {
    return words.getTranslation(
        "consultations.minutes", call.page().minutesLeast(), call.page().minutesMost());
  }

  public String stop() {
    return BeforeSend.stop(call, words);
  }

  /** Whether it is worth printing: a poster invites to what takes answers, now or later. */
  public boolean printed() {
    return phase == Phase.OPEN || phase == Phase.NOT_YET_OPEN;
  }

  /** Where a paper of the call is, in the reader's language; short, as this page has to be. */
  public String paper(String name) {
    return "/c/" + call.slug() + "/" + name + ".pdf?lang=" + reader.language();
  }

  /** The same of the questions, in the reader's wording. */
  public String sheet() {
    Wording wording = Wording.inOrderFor(reader.band(), reader.easyRead()).getFirst();
    return paper("paper") + (wording == Wording.GENERAL ? "" : "&for=" + wording.key());
  }

  /** What is kept before Send, where that is less than everything. */
  public Optional<BeforeSend.Fact> kept() {
    return BeforeSend.kept(call, words);
  }

  /** Since when or until when it is open. */
  public String when() {
    return switch (phase) {
      case NOT_YET_OPEN ->
          words.getTranslation(
              "consultations.opens-on",
              ReaderDates.firstDayFrom(call.opensAt(), reader.language()));
      case OPEN ->
          words.getTranslation(
              "consultations.open-until",
              ReaderDates.lastDayBefore(call.closesAt(), reader.language()));
      case STOPPED -> words.getTranslation("consultations.stopped");
      case CLOSED, FROZEN ->
          words.getTranslation(
              "consultations.closed-since",
              ReaderDates.lastDayBefore(call.closesAt(), reader.language()));
    };
  }

  /** What to know when it is not open; null when it is. */
  public @Nullable Day message() {
    return switch (phase) {
      // The notice says that it was stopped.
      case OPEN, STOPPED -> null;
      case NOT_YET_OPEN ->
          new Day(
              words.getTranslation("consultations.not-yet.title"),
              words.getTranslation(
                  "consultations.not-yet.words",
                  ReaderDates.firstDayFrom(call.opensAt(), reader.language())));
      case CLOSED ->
          new Day(
              words.getTranslation("consultations.closed.title"),
              words.getTranslation(
                  "consultations.closed.words",
                  ReaderDates.lastDayBefore(call.freezesAt(), reader.language())));
      case FROZEN ->
          new Day(
              words.getTranslation("consultations.frozen.title"),
              words.getTranslation("consultations.frozen.words"));
    };
  }

  /** Which days moved; null when none did. */
  public @Nullable LightNews news() {
    return LightNews.of(call, phase, words, reader).orElse(null);
  }

  /** What comes before the words that it is no emergency service. */
  public List<Part> before() {
    CallPage page = call.page();
    List<Part> parts = new ArrayList<>();
    parts.add(part(words.getTranslation("consultations.about"), page.why()));
    details(page)
        .forEach(all -> {
          parts.add(part(words.getTranslation("consultations.can-change"), all.canChange()));
          parts.add(part(words.getTranslation("consultations.cannot-change"), all.cannotChange()));
        });
    parts.add(part(words.getTranslation("consultations.who-is-asking"), page.whoAsks()));
    details(page)
        .filter(all -> !all.partners().isEmpty())
        .forEach(all -> parts.add(partners(all.partners())));
    parts.add(part(words.getTranslation("consultations.who-reads"), page.whoReads()));
    return List.copyOf(parts);
  }

  private Part partners(List<Partner> partners) {
    return new Part(
        words.getTranslation("consultations.together-with"),
        partners.stream().map(Partner::name).map(this::text).toList(),
        partners.stream().map(LightCall::logo).toList());
  }

  /** Its name stands beside it. */
  private static Optional<LightPicture> logo(Partner partner) {
    return Optional.ofNullable(partner.logo()).map(logo -> new LightPicture(logo, null));
  }

  /** What comes after them. */
  public List<Part> after() {
    CallPage page = call.page();
    List<Part> parts = new ArrayList<>();
    parts.add(part(words.getTranslation("consultations.what-next"), page.whatNext()));
    parts.add(part(words.getTranslation("consultations.what-we-keep"), page.whatWeKeep()));
    parts.add(
        part(words.getTranslation("consultations.what-we-do-not-keep"), page.whatWeDoNotKeep()));
    details(page)
        .forEach(all -> {
          if (all.conditions() != null) {
            parts.add(part(words.getTranslation("consultations.conditions"), all.conditions()));
          }
          parts.add(part(words.getTranslation("consultations.contact"), all.contact()));
        });
    return List.copyOf(parts);
  }

  public List<Day> days() {
    List<Day> days = new ArrayList<>();
    if (call.stoppedAt() == null) {
      days.add(
          new Day(
              words.getTranslation(
                  "consultations.days.answer",
                  ReaderDates.lastDayBefore(call.closesAt(), reader.language())),
              BeforeSend.stopUntil(call, words)));
    }
    days.add(
        new Day(
            words.getTranslation(
                "consultations.days.take-back",
                ReaderDates.lastDayBefore(call.freezesAt(), reader.language())),
            words.getTranslation("consultations.days.take-back.words")));
    details(call.page())
        .forEach(all ->
            days.add(
                new Day(
                    words.getTranslation(
                        "consultations.days.hear",
                        ReaderDates.day(all.feedbackOn(), reader.language())),
                    words.getTranslation("consultations.days.hear.words"))));
    return List.copyOf(days);
  }

  public List<Band> bands() {
    return Stream.of(AgeBand.values())
        .map(band -> new Band(band.key(), AgeBandWords.of(band, words), band == reader.band()))
        .toList();
  }

  private Part part(String heading, LocalizedText text) {
    return new Part(heading, text(text).paragraphs());
  }

  private ReadText text(LocalizedText text) {
    return ReadText.of(text, reader.reader());
  }
}
