package org.heard.submissions.ui.light;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.accounts.AttemptLimits;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.consultations.notice.LightNews;
import org.heard.shared.ConsultationId;
import org.heard.submissions.ComingBack;
import org.heard.submissions.ComingBack.Loaded;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.MyAnswers.Lookup;
import org.heard.submissions.ReceiptCode;
import org.heard.submissions.StorageUnavailableException;
import org.heard.submissions.ui.child.CopyOfAnswers;
import org.heard.submissions.ui.child.DraftCookie;
import org.heard.submissions.ui.child.GuardianAsking;
import org.heard.submissions.ui.child.NewsWords;
import org.heard.submissions.ui.child.WayIn;
import org.heard.uikit.PageUse;
import org.heard.uikit.PageWords;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.light.LightController;
import org.heard.uikit.light.LightFrame;
import org.heard.uikit.light.LightPages;
import org.heard.uikit.light.LightReader;
import org.heard.uikit.light.LightTrouble;
import org.heard.uikit.light.ReadText;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * "I have a code" without script: read what one sent, take it back. The code travels in the body of
 * forms and never in an address.
 */
@LightController
class LightCodeController {
  private static final String ADDRESS = "/light/code";
  private static final String CODE = "code";
  private static final String CHANGE = "change";

  private final MyAnswers myAnswers;
  private final Consultations consultations;
  private final AttemptLimits limits;
  private final ComingBack comingBack;
  private final WayIn wayIn;
  private final GuardianAsking asking;
  private final DraftCookie cookie;
  private final FormSteps steps;
  private final FormPages formPages;
  private final LightPages pages;
  private final LightTrouble trouble;
  private final Clock clock;

  LightCodeController(
      MyAnswers myAnswers,
      Consultations consultations,
      AttemptLimits limits,
      ComingBack comingBack,
      WayIn wayIn,
      GuardianAsking asking,
      DraftCookie cookie,
      FormSteps steps,
      FormPages formPages,
      LightPages pages,
      LightTrouble trouble,
      Clock clock) {
    this.clock = clock;
    this.comingBack = comingBack;
    this.wayIn = wayIn;
    this.asking = asking;
    this.cookie = cookie;
    this.steps = steps;
    this.formPages = formPages;
    this.myAnswers = myAnswers;
    this.consultations = consultations;
    this.limits = limits;
    this.pages = pages;
    this.trouble = trouble;
  }

  @GetMapping(ADDRESS)
  ResponseEntity<byte[]> ask(HttpServletRequest request) {
    return ask(LightReader.of(request), "", null);
  }

  private ResponseEntity<byte[]> ask(
      LightReader reader, String typed, @Nullable String problemKey) {
    return ask(reader, typed, problemKey, null);
  }

  private ResponseEntity<byte[]> askForFile(LightReader reader, String problemKey) {
    return ask(reader, "", null, problemKey);
  }

  private ResponseEntity<byte[]> ask(
      LightReader reader,
      String typed,
      @Nullable String problemKey,
      @Nullable String fileProblemKey) {
    PageWords words = pages.words(reader.language());
    LightFrame frame =
        pages.frame(
            reader,
            words.getTranslation("submissions.code.page-title"),
            ADDRESS,
            reader.link("/code"));
    return pages.page(
        "submissions/ask-code",
        frame,
        new CodePage.Ask(
            typed,
            problemKey == null ? null : words.getTranslation(problemKey),
            fileProblemKey == null ? null : words.getTranslation(fileProblemKey),
            reader.fields()));
  }

  /** Every press tries the code anew, so guessing is slowed down whatever is pressed. */
  @PostMapping(ADDRESS)
  ResponseEntity<byte[]> answer(HttpServletRequest request, HttpServletResponse response) {
    LightReader reader = LightReader.of(request);
    Sent sent = new Sent(request);
    String typed = sent.words(CODE);
    Optional<ReceiptCode> receipt = ReceiptCode.read(typed);
    if (sent.has(Names.HELP)) {
      return steps.help(sent, reader);
    }
    if (sent.words(Names.GO).equals("close")) {
      return ask(reader, "", null);
    }
    Way way = new Way(reader, sent, request, response);
    if (sent.words(Names.GO).equals("load")) {
      return load(way);
    }
    if (sent.has(Names.FILE)) {
      return goOnWithFile(way);
    }
    if (receipt.isEmpty()) {
      return ask(reader, typed, "submissions.code.not-found");
    }
    if (!limits.tryAttempt(AttemptLimits.Kind.RECEIPT_CODE)) {
      return ask(reader, typed, "submissions.code.too-many-tries");
    }
    Lookup lookup = myAnswers.find(receipt.get());
    if (!(lookup instanceof Lookup.NotFound)) {
      limits.succeeded(AttemptLimits.Kind.RECEIPT_CODE);
    }
    return switch (lookup) {
      case Lookup.NotFound() -> ask(reader, typed, "submissions.code.not-found");
      case Lookup.Withdrawn() ->
          sent.words(Names.GO).equals("delete")
              ? withdrawn(reader)
              : ask(reader, typed, "submissions.code.withdrawn");
      case Lookup.Unfinished(ConsultationId call, DraftToken token) ->
          goOn(way, typed, call, token);
      case Lookup.Found found when wantsChange(sent) ->
          comingBack
              .change(receipt.get())
              .map(token -> goOn(way, typed, found.consultation(), token))
              .orElseGet(
                  () -> show(reader, receipt.get(), found, false, "submissions.withdraw.too-late"));
      case Lookup.Found found when sent.words(Names.GO).equals("note") ->
          asking
              .note(receipt.get())
              .map(note -> formPages.note(reader, note))
              .orElseGet(() -> show(reader, receipt.get(), found, false, null));
      case Lookup.Found found -> opened(reader, receipt.get(), found, sent.words(Names.GO));
    };
  }

  private static boolean wantsChange(Sent sent) {
    return sent.words(Names.GO).equals("change")
        || sent.words(Names.GO).equals("mine") && sent.has(CHANGE);
  }

  /** Who comes with a code or a file, and how to answer. */
  private record Way(
      LightReader reader, Sent sent, HttpServletRequest request, HttpServletResponse response) {

    boolean mine() {
      return sent.words(Names.GO).equals("mine");
    }
  }

  /** To the form, unless somebody else's unfinished answers would be out of reach then. */
  private ResponseEntity<byte[]> goOn(Way way, String typed, ConsultationId id, DraftToken token) {
    Consultation call = consultations.byId(id).orElseThrow();
    if (othersFirst(way, token)) {
      return others(
          way, wantsChange(way.sent()) ? Map.of(CODE, typed, CHANGE, "1") : Map.of(CODE, typed));
    }
    way.response().addCookie(cookie.holding(token));
    return steps.begin(call, token, way.sent(), way.reader());
  }

  private boolean othersFirst(Way way, DraftToken token) {
    return !way.mine() && wayIn.hidesOthers(token, cookie.read(way.request().getCookies()));
  }

  private ResponseEntity<byte[]> others(Way way, Map<String, String> inHand) {
    PageWords words = pages.words(way.reader().language());
    Map<String, String> fields = new LinkedHashMap<>(way.reader().fields());
    fields.putAll(inHand);
    return pages.page(
        "submissions/others",
        pages.formFrame(way.reader(), words.getTranslation("submissions.code.page-title")),
        new CodePage.Others(fields));
  }

  private ResponseEntity<byte[]> load(Way way) {
    Optional<Part> file = PostedFile.named(Names.FILE, way.request());
    if (file.isEmpty()) {
      return askForFile(way.reader(), "submissions.load.none");
    }
    try (InputStream bytes = file.get().getInputStream()) {
      return switch (comingBack.load(bytes)) {
        case Loaded.Ready ready -> goOn(way, ready);
        case Loaded.NotAProgressFile() -> askForFile(way.reader(), "submissions.load.not-one");
        case Loaded.TooLarge() -> askForFile(way.reader(), "submissions.load.not-one");
        case Loaded.TryLater() -> askForFile(way.reader(), "submissions.try-later");
      };
    } catch (IOException brokenOff) {
      return askForFile(way.reader(), "submissions.load.line");
    }
  }

  /** After "somebody else has not finished here". */
  private ResponseEntity<byte[]> goOnWithFile(Way way) {
    return closed(way.sent().words(Names.FILE))
        .flatMap(comingBack::open)
        .map(ready -> goOn(way, ready))
        .orElseGet(() -> askForFile(way.reader(), "submissions.load.not-one"));
  }

  private static Optional<byte[]> closed(String letters) {
    try {
      return Optional.of(Base64.getDecoder().decode(letters));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }

  private ResponseEntity<byte[]> goOn(Way way, Loaded.Ready file) {
    Optional<Consultation> call = consultations.byId(file.call());
    if (call.isEmpty()) {
      return askForFile(way.reader(), "submissions.load.not-one");
    }
    if (othersFirst(way, file.token())) {
      return others(way, Map.of(Names.FILE, wayOf(file, call.get())));
    }
    way.response().addCookie(cookie.holding(file.token()));
    return steps.begin(call.get(), file, way.sent(), way.reader());
  }

  /** What leads to the answers of a file that is loaded: some are kept nowhere. */
  private String wayOf(Loaded.Ready file, Consultation call) {
    Draft draft = file.draft();
    Draft carried =
        call.drafts() == DraftKeeping.ALWAYS
            ? new Draft(
                draft.consultation(),
                draft.version(),
                draft.language(),
                Map.of(),
                draft.at(),
                draft.changes())
            : draft;
    return Base64.getEncoder().encodeToString(comingBack.file(file.token(), carried).orElseThrow());
  }

  private ResponseEntity<byte[]> opened(
      LightReader reader, ReceiptCode receipt, Lookup.Found found, String press) {
    return switch (press) {
      case "delete" -> withdraw(reader, receipt, found);
      case "sure" -> show(reader, receipt, found, true, null);
      case "copy" -> TakenAlong.file(TakenAlong.COPY, copy(reader, found));
      default -> show(reader, receipt, found, false, null);
    };
  }

  private byte[] copy(LightReader reader, Lookup.Found found) {
    return new CopyOfAnswers(
            found,
            consultations.questionnaire(found.consultation(), found.version()),
            consultations.byId(found.consultation()))
        .page(pages.words(reader.language()), reader.reader());
  }

  private ResponseEntity<byte[]> withdraw(
      LightReader reader, ReceiptCode receipt, Lookup.Found found) {
    return switch (myAnswers.withdraw(receipt)) {
      case DONE -> withdrawn(reader);
      case TOO_LATE -> show(reader, receipt, found, false, "submissions.withdraw.too-late");
      case NOT_FOUND -> ask(reader, "", "submissions.code.not-found");
    };
  }

  private ResponseEntity<byte[]> withdrawn(LightReader reader) {
    PageWords words = pages.words(reader.language());
    return pages.calm(
        HttpStatus.OK,
        pages.frame(reader, words.getTranslation("submissions.code.page-title"), ADDRESS, null),
        new LightPages.CalmWords(
            words.getTranslation("submissions.withdrawn.title"),
            words.getTranslation("submissions.withdrawn.words"),
            Map.of(reader.link("/light"), words.getTranslation("submissions.to-start"))));
  }

  private ResponseEntity<byte[]> show(
      LightReader reader,
      ReceiptCode receipt,
      Lookup.Found found,
      boolean sure,
      @Nullable String problemKey) {
    PageWords words = pages.words(reader.language());
    Optional<Consultation> call = consultations.byId(found.consultation());
    NewsWords news = new NewsWords(found.news(), words);
    Questionnaire asked = consultations.questionnaire(found.consultation(), found.version());
    List<FormPage.Part> parts =
        asked.parts(asked.shown(found.answers())).stream()
            .map(part -> part(part, found, news, reader, words))
            .toList();
    return pages.page(
        "submissions/sent",
        pages.formFrame(
            reader,
            words.getTranslation("submissions.code.page-title"),
            call.filter(Consultation::isTest).isPresent() ? PageUse.TEST : PageUse.REAL),
        new CodePage.Opened(
            receipt.digits(),
            reader.fields(),
            call.map(of -> ReadText.of(of.page().title(), reader.reader())).orElse(null),
            words.getTranslation(
                "submissions.sent.on", ReaderDates.day(found.sentOn(), reader.language())),
            call.flatMap(of -> LightNews.of(of, of.phase(clock), words, reader)).orElse(null),
            news.inAll(),
            parts,
            ReaderDates.lastDayBefore(found.withdrawableUntil(), reader.language()),
            found.withdrawable(),
            sure,
            call.filter(of -> asking.waits(of, receipt)).isPresent(),
            problemKey == null ? null : words.getTranslation(problemKey)));
  }

  private static FormPage.Part part(
      Questionnaire.Part part,
      Lookup.Found found,
      NewsWords news,
      LightReader reader,
      PageWords words) {
    Section section = part.section();
    return new FormPage.Part(
        section == null ? null : ReadText.of(section.title(), reader.reader()),
        part.questions().stream()
            .map(
                question -> row(question, found.answers().get(question.key()), news, reader, words))
            .toList());
  }

  private static FormPage.Row row(
      Question question,
      @Nullable Answer answer,
      NewsWords news,
      LightReader reader,
      PageWords words) {
    List<ReadText> said =
        new ArrayList<>(
            answer == null
                ? List.of(ReadText.plain(words.getTranslation("submissions.sent.skipped")))
                : AnswerTexts.of(question, answer, words, reader));
    news.of(question.key()).forEach(one -> said.add(ReadText.plain(one)));
    return new FormPage.Row(
        question.key(),
        "",
        ReadText.of(question.head().title(), reader.reader()),
        said,
        answer == null ? List.of() : AnswerTexts.pieces(answer, words, id -> null));
  }

  @ExceptionHandler(StorageUnavailableException.class)
  ResponseEntity<byte[]> storeAway(HttpServletRequest request) {
    return trouble.tryAgain(request);
  }
}
