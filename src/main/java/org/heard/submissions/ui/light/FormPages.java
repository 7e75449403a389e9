package org.heard.submissions.ui.light;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.Question;
import org.heard.consultations.Section;
import org.heard.consultations.notice.LightNews;
import org.heard.shared.LocalizedText;
import org.heard.shared.PieceId;
import org.heard.submissions.AnswerProblem;
import org.heard.submissions.Assent;
import org.heard.submissions.ComingBack;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.ReceiptCode;
import org.heard.submissions.ui.child.GuardianAsking;
import org.heard.submissions.ui.child.ProblemWords;
import org.heard.uikit.PageWords;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.light.LightPages;
import org.heard.uikit.light.LightPicture;
import org.heard.uikit.light.LightReader;
import org.heard.uikit.light.ReadText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes the pages of the form. */
@Component
class FormPages {
  private final LightPages pages;
  private final JsonMapper json;
  private final PreparedQuestions prepared;
  private final ComingBack comingBack;
  private final FormPlace place;
  private final Clock clock;
  private final int draftDays;

  @Autowired
  FormPages(
      LightPages pages,
      JsonMapper json,
      PreparedQuestions prepared,
      ComingBack comingBack,
      Consultations consultations,
      Clock clock,
      @Value("${heard.retention.drafts-days:30}") int draftDays) {
    this(pages, json, prepared, comingBack, new FormPlace.InCall(consultations), clock, draftDays);
  }

  private FormPages(
      LightPages pages,
      JsonMapper json,
      PreparedQuestions prepared,
      ComingBack comingBack,
      FormPlace place,
      Clock clock,
      int draftDays) {
    this.clock = clock;
    this.draftDays = draftDays;
    this.comingBack = comingBack;
    this.place = place;
    this.pages = pages;
    this.json = json;
    this.prepared = prepared;
  }

  /** The same pages for a form somewhere else. */
  FormPages in(FormPlace other, ComingBack back) {
    return new FormPages(pages, json, new PreparedQuestions(), back, other, clock, draftDays);
  }

  FormPlace place() {
    return place;
  }

  PageWords words(LightReader reader) {
    return pages.words(reader.language());
  }

  /** Where the form is in hand: a warning, the question or questions, or the check page. */
  ResponseEntity<byte[]> step(FormVisit visit) {
    if (visit.filling.checking()) {
      return check(visit, AssentFields.read(visit.sent, visit.reader()), null, Map.of());
    }
    Optional<LocalizedText> warning = visit.filling.warning();
    if (warning.isPresent() && !visit.reader().onePage()) {
      return page(
          visit,
          "warning",
          new FormPage.Warning(
              form(visit, List.of()), ReadText.of(warning.get(), visit.reader().reader())));
    }
    return questions(visit);
  }

  private ResponseEntity<byte[]> questions(FormVisit visit) {
    boolean onePage = visit.reader().onePage();
    List<Question> shown = visit.filling.shown();
    List<Question> asked = onePage ? shown : List.of(visit.filling.current());
    List<AskedQuestion> questions = new ArrayList<>();
    for (Question question : asked) {
      questions.add(asked(visit, question, shown.indexOf(question) + 1, shown.size()));
    }
    FormPage.Steps steps =
        onePage ? null : new FormPage.Steps(visit.filling.number(), visit.filling.of());
    return page(
        visit,
        "questions",
        new FormPage.Questions(
            form(visit, asked),
            questions,
            steps,
            onePage || visit.filling.first(),
            onePage,
            !onePage && visit.filling.halfway(),
            visit.kept,
            visit.notice));
  }

  private AskedQuestion asked(FormVisit visit, Question question, int number, int of) {
    String key = question.key();
    PreparedQuestions.Prepared words =
        prepared.of(visit.call.id(), visit.filling, question, visit.reader().reader());
    Answer kept = visit.filling.written(key).orElse(null);
    boolean begins = visit.filling.beginning(question).isPresent();
    return new AskedQuestion(
        key,
        visit.words.getTranslation("submissions.form.question", number, of),
        begins || !visit.reader().onePage() ? words.section() : null,
        words.title(),
        Stream.of(begins ? words.intro() : null, words.note()).filter(Objects::nonNull).toList(),
        words.helper(),
        words.why(),
        LightPicture.of(
            question.head().picture(), question.head().pictureWords(), visit.reader().reader()),
        new AnswerFields(visit.call, visit.reader(), visit.words)
            .of(question, kept, visit.loose.get(key)),
        words.terms(),
        kept == null && visit.reader().onePage() ? words.warning() : null,
        visit.problems.get(key),
        visit.offers.get(key));
  }

  ResponseEntity<byte[]> check(
      FormVisit visit,
      Assent assent,
      @Nullable String trouble,
      Map<String, AnswerProblem> problems) {
    return check(visit, assent, trouble, problems, false);
  }

  ResponseEntity<byte[]> check(
      FormVisit visit,
      Assent assent,
      @Nullable String trouble,
      Map<String, AnswerProblem> problems,
      boolean readMissing) {
    visit.filling.goTo(Draft.CHECK);
    List<FormPage.Row> rows = new ArrayList<>();
    List<FormPage.Problem> toLookAt = new ArrayList<>();
    for (Question question : visit.filling.shown()) {
      rows.add(row(visit, question, rows.size() + 1));
      AnswerProblem problem = problems.get(question.key());
      if (problem != null) {
        toLookAt.add(
            new FormPage.Problem(
                question.key(),
                title(visit, question),
                ProblemWords.of(problem, visit.words, visit.reader().reader())));
      }
    }
    return page(
        visit,
        "check",
        new FormPage.Check(
            form(visit, List.of()),
            parts(visit, rows),
            AssentFields.of(assent, readMissing, visit.filling.given(), visit.reader()),
            ReadText.of(visit.call.page().whoReads(), visit.reader().reader()).paragraphs(),
            visit.words.getTranslation(
                "submissions.check.until",
                ReaderDates.lastDayBefore(visit.call.freezesAt(), visit.reader().language())),
            trouble,
            toLookAt,
            visit.filling.changing()));
  }

  /** The rows by section; those outside of sections stand without a heading. */
  private List<FormPage.Part> parts(FormVisit visit, List<FormPage.Row> rows) {
    List<FormPage.Part> parts = new ArrayList<>();
    List<Question> shown = visit.filling.shown();
    Optional<Section> before = Optional.empty();
    for (int at = 0; at < rows.size(); at++) {
      Optional<Section> section = visit.filling.section(shown.get(at));
      if (at == 0 || !section.equals(before)) {
        ReadText title =
            section.map(one -> ReadText.of(one.title(), visit.reader().reader())).orElse(null);
        parts.add(new FormPage.Part(title, new ArrayList<>()));
        before = section;
      }
      parts.getLast().rows().add(rows.get(at));
    }
    return parts;
  }

  private FormPage.Row row(FormVisit visit, Question question, int number) {
    List<ReadText> said = new ArrayList<>();
    List<FormPage.Shown> made = new ArrayList<>();
    Optional<Answer> answer = visit.filling.answer(question.key());
    if (answer.isPresent()) {
      said.addAll(AnswerTexts.of(question, answer.get(), visit.words, visit.reader()));
      made.addAll(AnswerTexts.pieces(answer.get(), visit.words, id -> piece(visit.call, id)));
    } else {
      said.add(ReadText.plain(visit.words.getTranslation("submissions.check.skipped")));
    }
    return new FormPage.Row(
        question.key(),
        visit.words.getTranslation("submissions.check.number", number),
        title(visit, question),
        said,
        made);
  }

  private ReadText title(FormVisit visit, Question question) {
    return prepared.of(visit.call.id(), visit.filling, question, visit.reader().reader()).title();
  }

  /** The code, for the first time or for comparing. */
  ResponseEntity<byte[]> thanks(FormVisit visit, ReceiptCode receipt, boolean second) {
    LocalizedText thanks = visit.call.page().thanks();
    return page(
        visit,
        "thanks",
        new FormPage.Thanks(
            form(visit, List.of()),
            receipt.grouped(),
            second,
            thanks == null ? List.of() : ReadText.of(thanks, visit.reader().reader()).paragraphs(),
            ReadText.of(visit.call.page().whatNext(), visit.reader().reader()).paragraphs(),
            visit.words.getTranslation(
                "submissions.thanks.can-take-back",
                ReaderDates.lastDayBefore(visit.call.freezesAt(), visit.reader().language()))));
  }

  /** Sent before; with the code when it was asked for. */
  ResponseEntity<byte[]> alreadySent(
      Consultation call, DraftToken token, LightReader reader, @Nullable ReceiptCode receipt) {
    return page(
        call,
        reader,
        "already-sent",
        new FormPage.AlreadySent(
            form(call, reader, Map.of(Names.MARK, Marks.inside(token, call))),
            receipt == null ? null : receipt.grouped()));
  }

  /** Somebody stopped, or takes a break. */
  ResponseEntity<byte[]> rest(FormVisit visit, boolean stopped) {
    PageWords words = visit.words;
    FormPage.Way goOn =
        new FormPage.Way("go-on", words.getTranslation("submissions.stopped.go-on"), "");
    return page(
        visit,
        "ways",
        stopped
            ? new FormPage.Ways(
                form(visit, List.of()),
                words.getTranslation("submissions.stopped.title"),
                stopped(visit),
                afterStop(visit, goOn))
            : new FormPage.Ways(
                form(visit, List.of()),
                words.getTranslation("submissions.paused.title"),
                visit.kept
                    ? words.getTranslation("submissions.paused.words")
                    : words.getTranslation("submissions.paused.not-kept"),
                List.of(goOn)));
  }

  private static String stopped(FormVisit visit) {
    if (!visit.kept) {
      return visit.words.getTranslation("submissions.stopped.not-kept");
    }
    return visit.call.drafts() == DraftKeeping.ALWAYS
        ? visit.words.getTranslation("submissions.stopped.words")
        : visit.words.getTranslation("submissions.stopped.with-code");
  }

  private static List<FormPage.Way> afterStop(FormVisit visit, FormPage.Way goOn) {
    PageWords words = visit.words;
    List<FormPage.Way> ways = new ArrayList<>();
    if (visit.call.drafts() != DraftKeeping.NEVER) {
      ways.add(new FormPage.Way("code", words.getTranslation("submissions.later.code"), ""));
    }
    ways.add(new FormPage.Way("own-file", words.getTranslation("submissions.later.file"), ""));
    ways.add(
        new FormPage.Way("throw-away", words.getTranslation("submissions.stopped.throw-away"), ""));
    ways.add(goOn);
    return ways;
  }

  /** Before the first question. */
  ResponseEntity<byte[]> notice(FormVisit visit) {
    return page(
        visit,
        "notice",
        new FormPage.Notice(
            form(visit, List.of()),
            ReadText.of(visit.call.page().whoReads(), visit.reader().reader()).paragraphs(),
            visit.kept));
  }

  /** Before a guardian is asked. */
  ResponseEntity<byte[]> askFirst(FormVisit visit, Assent assent, boolean anonymousWay) {
    return page(visit, "ask-first", new FormPage.AskFirst(between(visit, assent), anonymousWay));
  }

  /** Asks for the code of an organisation. */
  ResponseEntity<byte[]> organisation(FormVisit visit, Assent assent, boolean wrong) {
    return page(
        visit, "organisation", new FormPage.OrganisationCode(between(visit, assent), wrong));
  }

  /** A code that leads back. */
  ResponseEntity<byte[]> later(FormVisit visit, ReceiptCode code) {
    return page(visit, "later", new FormPage.Later(form(visit, List.of()), code.grouped()));
  }

  /** Unfinished answers as a file, before it is taken. */
  ResponseEntity<byte[]> ownFile(FormVisit visit, boolean tooLarge) {
    return page(visit, "own-file", new FormPage.OwnFile(form(visit, List.of()), tooLarge));
  }

  /** What a child hands to a guardian. */
  ResponseEntity<byte[]> note(LightReader reader, GuardianAsking.Note note) {
    return page(
        reader,
        "note",
        new FormPage.Note(
            new FormPage.Form("/light/code", List.copyOf(reader.fields().entrySet()), false, null),
            note.page().toString(),
            note.code().text()));
  }

  private FormPage.Form between(FormVisit visit, Assent assent) {
    FormPage.Form form = form(visit, List.of());
    List<Map.Entry<String, String>> hidden = new ArrayList<>(form.hidden());
    hidden.addAll(AssentFields.carried(assent));
    return new FormPage.Form(form.address(), hidden, false, form.news());
  }

  /** Somebody began here before: no word of theirs is shown. */
  ResponseEntity<byte[]> isItYou(Consultation call, DraftToken token, LightReader reader) {
    PageWords words = words(reader);
    return page(
        call,
        reader,
        "ways",
        new FormPage.Ways(
            form(call, reader, Map.of(Names.MARK, Marks.asked(token, call))),
            words.getTranslation("submissions.is-it-you.title"),
            words.getTranslation("submissions.is-it-you.words"),
            List.of(
                new FormPage.Way(
                    "start-new", words.getTranslation("submissions.is-it-you.start-new"), "sky"),
                new FormPage.Way(
                    "continue", words.getTranslation("submissions.is-it-you.continue"), "sun"))));
  }

  /** The call takes no answers now; words that were not sent can still be read, or deleted. */
  ResponseEntity<byte[]> notSent(FormVisit visit) {
    List<FormPage.Row> rows = new ArrayList<>();
    for (Question question : visit.filling.shown()) {
      if (visit.filling.answer(question.key()).isPresent()) {
        rows.add(row(visit, question, rows.size() + 1));
      }
    }
    return page(
        visit,
        "not-sent",
        new FormPage.NotSent(
            form(visit, List.of()),
            visit.kept
                ? visit.words.getTranslation("submissions.not-sent.kept", draftDays)
                : visit.words.getTranslation("submissions.stopped.not-kept"),
            rows));
  }

  /** The call takes no answers now. */
  ResponseEntity<byte[]> notOpen(Consultation call, LightReader reader) {
    PageWords words = words(reader);
    Map<String, String> ways = new LinkedHashMap<>();
    ways.put(reader.link("/light"), words.getTranslation("submissions.to-start"));
    ways.put(
        reader.link("/light/c/" + call.slug()),
        words.getTranslation("submissions.not-open.to-call"));
    return pages.calm(
        HttpStatus.OK,
        pages.frame(
            reader,
            words.getTranslation("submissions.form.page-title"),
            "/light/c/" + call.slug(),
            null),
        new LightPages.CalmWords(
            words.getTranslation("submissions.not-open.title"),
            words.getTranslation("submissions.not-open.words"),
            ways));
  }

  /** Very many forms are begun right now. */
  ResponseEntity<byte[]> tryLater(Consultation call, LightReader reader) {
    PageWords words = words(reader);
    String again = "/light/c/" + call.slug();
    return pages.calm(
        HttpStatus.OK,
        pages.frame(reader, words.getTranslation("submissions.form.page-title"), again, null),
        new LightPages.CalmWords(
            words.getTranslation("submissions.try-later.title"),
            words.getTranslation("submissions.try-later"),
            Map.of(reader.link(again), words.getTranslation("submissions.store-away.again"))));
  }

  private ResponseEntity<byte[]> page(FormVisit visit, String template, FormPage page) {
    return page(visit.call, visit.reader(), template, page);
  }

  private ResponseEntity<byte[]> page(LightReader reader, String template, FormPage page) {
    return page(null, reader, template, page);
  }

  private ResponseEntity<byte[]> page(
      @Nullable Consultation call, LightReader reader, String template, FormPage page) {
    // Says nothing about the call: a title stays readable in the list of open windows.
    return pages.page(
        "submissions/" + template,
        pages.formFrame(
            reader, words(reader).getTranslation("submissions.form.page-title"), place.use(call)),
        page);
  }

  private FormPage.Form form(FormVisit visit, List<Question> asked) {
    List<Map.Entry<String, String>> hidden = new ArrayList<>();
    hidden.addAll(visit.reader().fields().entrySet());
    hidden.add(Map.entry(Names.MARK, Marks.inside(visit.token, visit.call)));
    hidden.add(
        Map.entry(
            Names.AT, visit.filling.checking() ? Draft.CHECK : visit.filling.current().key()));
    hidden.add(Map.entry(Names.BESIDE, json.writeValueAsString(visit.filling.beside())));
    asked.forEach(question -> hidden.add(Map.entry(Names.ON, question.key())));
    if (!visit.kept || place.carriesAll()) {
      // Nothing is kept of it, so the page holds the words, sealed (safety.md EX-4).
      comingBack
          .file(visit.token, visit.filling.draft(visit.reader().language()))
          .map(Base64.getEncoder()::encodeToString)
          .ifPresent(words -> hidden.add(Map.entry(Names.CARRIED, words)));
    }
    boolean files =
        asked.stream()
            .anyMatch(
                question -> question instanceof Question.LongText text && !text.media().isEmpty());
    return new FormPage.Form(
        place.address(visit.call), hidden, files, news(visit.call, visit.reader()));
  }

  private FormPage.Form form(Consultation call, LightReader reader, Map<String, String> more) {
    List<Map.Entry<String, String>> hidden = new ArrayList<>(reader.fields().entrySet());
    hidden.addAll(more.entrySet());
    return new FormPage.Form(place.address(call), hidden, false, null);
  }

  private @Nullable LightNews news(Consultation call, LightReader reader) {
    return LightNews.of(call, call.phase(clock), words(reader), reader).orElse(null);
  }

  private @Nullable String piece(Consultation call, PieceId id) {
    String pieces = place.pieces(call);
    return pieces == null ? null : pieces + id;
  }

  static String address(Consultation call) {
    return "/light/c/" + call.slug() + "/answer";
  }
}
