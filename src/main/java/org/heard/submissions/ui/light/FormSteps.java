package org.heard.submissions.ui.light;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultation.Phase;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.Question;
import org.heard.shared.HandoverCode;
import org.heard.submissions.AnswerProblem;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.Kept;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Assent;
import org.heard.submissions.Backing;
import org.heard.submissions.ComingBack;
import org.heard.submissions.ComingBack.Loaded;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.HeldForms;
import org.heard.submissions.PreviewForms;
import org.heard.submissions.ReceiptCode;
import org.heard.submissions.ui.child.DraftCookie;
import org.heard.submissions.ui.child.FillingIn;
import org.heard.submissions.ui.child.GuardianAsking;
import org.heard.submissions.ui.child.ProblemWords;
import org.heard.uikit.light.LightReader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** What a press on a page of the form does. The same press twice does the same. */
@Component
class FormSteps {
  // A little less than what comes in with one form (the setting of uploads).
  private static final int MOST_FILE_BYTES = 10_000_000;

  private final FormPlace place;
  private final Answering answering;
  private final ComingBack comingBack;
  private final GuardianAsking asking;
  private final DraftCookie cookie;
  private final FormPages pages;
  private final HeldForms held;
  private final NotePages notes;
  private final PostedPictures pictures;
  private final JsonMapper json;
  private final Clock clock;

  FormSteps(
      Answering answering,
      DraftCookie cookie,
      FormPages pages,
      HeldForms held,
      NotePages notes,
      PostedPictures pictures,
      JsonMapper json,
      Clock clock,
      ComingBack comingBack,
      GuardianAsking asking) {
    this.comingBack = comingBack;
    this.asking = asking;
    this.place = pages.place();
    this.answering = answering;
    this.cookie = cookie;
    this.pages = pages;
    this.held = held;
    this.notes = notes;
    this.pictures = pictures;
    this.json = json;
    this.clock = clock;
  }

  /** The same steps through a form that is only looked at. */
  FormSteps looking(FormPages at, PreviewForms.Preview preview) {
    return new FormSteps(
        preview.answering(),
        cookie,
        at,
        held,
        notes,
        new PostedPictures(preview.pieces()),
        json,
        clock,
        preview.comingBack(),
        asking);
  }

  /** The first page of a visit: the first question, or where an earlier visit stopped. */
  ResponseEntity<byte[]> begin(Consultation call, DraftToken token, Sent sent, LightReader reader) {
    return switch (answering.find(token, call.id())) {
      case Kept.Sent ignored -> pages.alreadySent(call, token, reader, null);
      case Kept.Nothing() when call.phase(clock) != Phase.OPEN -> pages.notOpen(call, reader);
      case Kept.Unfinished(Draft draft) when !takes(call, draft) ->
          pages.notSent(
              visit(call, token, filling(call, new Kept.Unfinished(draft), reader), sent, reader));
      case Kept.Nothing() ->
          pages.notice(visit(call, token, filling(call, new Kept.Nothing(), reader), sent, reader));
      case Kept kept -> pages.step(visit(call, token, filling(call, kept, reader), sent, reader));
    };
  }

  /** A form that is only looked at, from one of its questions on. */
  ResponseEntity<byte[]> beginAt(
      Consultation call, DraftToken token, String question, Sent sent, LightReader reader) {
    FillingIn filling = filling(call, new Kept.Nothing(), reader);
    filling.goTo(question);
    return pages.step(visit(call, token, filling, sent, reader));
  }

  /** With a file: the words come out of it when the server keeps none. */
  ResponseEntity<byte[]> begin(
      Consultation call, Loaded.Ready file, Sent sent, LightReader reader) {
    if (answering.keepsAnything(file.token(), call.id())) {
      return begin(call, file.token(), sent, reader);
    }
    Kept kept = new Kept.Unfinished(file.draft());
    return takes(call, file.draft())
        ? pages.step(visit(call, file.token(), filling(call, kept, reader), sent, reader))
        : pages.notSent(visit(call, file.token(), filling(call, kept, reader), sent, reader));
  }

  /** New answers while the call is open; changes of sent ones until the freeze date. */
  private boolean takes(Consultation call, Draft draft) {
    Phase phase = call.phase(clock);
    return draft.changes() == null ? phase == Phase.OPEN : phase != Phase.FROZEN;
  }

  /** Where nothing is kept the page itself holds the words; only those of its own token count. */
  private Kept carried(Consultation call, DraftToken token, Sent sent) {
    return sent.value(Names.CARRIED)
        .filter(words -> place.carriesAll() || call.drafts() != DraftKeeping.ALWAYS)
        .flatMap(words -> {
          try {
            return comingBack.open(Base64.getDecoder().decode(words));
          } catch (IllegalArgumentException broken) {
            return Optional.empty();
          }
        })
        .filter(ready -> ready.token().equals(token) && ready.call().equals(call.id()))
        .<Kept>map(ready -> new Kept.Unfinished(ready.draft()))
        .orElseGet(Kept.Nothing::new);
  }

  private FillingIn filling(Consultation call, Kept kept, LightReader reader) {
    if (kept instanceof Kept.Unfinished(Draft draft)) {
      return FillingIn.resumed(call, place.questionnaire(call, draft.version()), draft);
    }
    return FillingIn.fresh(call, place.questionnaire(call, call.version())).knowing(reader.band());
  }

  private FormVisit visit(
      Consultation call, DraftToken token, FillingIn filling, Sent sent, LightReader reader) {
    boolean kept = answering.keeps(token, filling.draft(reader.language()));
    return new FormVisit(call, token, filling, kept, sent, reader, pages.words(reader));
  }

  /** Any later page. */
  ResponseEntity<byte[]> step(
      Consultation call,
      DraftToken token,
      Sent sent,
      LightReader reader,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (sent.has(Names.FORM)) {
      return back(call, token, sent, reader, request, response);
    }
    Kept kept = answering.find(token, call.id());
    if (kept instanceof Kept.Sent(ReceiptCode receipt)) {
      return sent.has(Names.HELP)
          ? help(call, token, request, reader)
          : afterSending(call, token, receipt, sent, reader, response);
    }
    if (kept instanceof Kept.Nothing) {
      kept = carried(call, token, sent);
    }
    boolean open =
        kept instanceof Kept.Unfinished(Draft draft)
            ? takes(call, draft)
            : call.phase(clock) == Phase.OPEN;
    if (!open) {
      return sent.has(Names.HELP)
          ? help(call, token, request, reader)
          : notOpen(
              visit(call, token, filling(call, kept, reader), sent, reader),
              kept instanceof Kept.Unfinished,
              request,
              response);
    }
    FormVisit visit = visit(call, token, filling(call, kept, reader), sent, reader);
    recall(visit);
    take(visit, request);
    if (sent.has(Names.HELP)) {
      keep(visit);
      return help(call, token, request, reader);
    }
    return go(visit, sent.value(Names.GO).or(() -> sent.value(Names.STAY)).orElse(""), response);
  }

  /** The page may be older than the end of the call: what was typed on it is kept as well. */
  private ResponseEntity<byte[]> notOpen(
      FormVisit visit, boolean begun, HttpServletRequest request, HttpServletResponse response) {
    if (visit.sent.words(Names.GO).equals("throw-away")) {
      return throwAway(visit, response);
    }
    recall(visit);
    take(visit, request);
    boolean typed =
        visit.onPage().stream()
            .anyMatch(question -> visit.filling.answer(question.key()).isPresent());
    if (!begun && !typed) {
      return pages.notOpen(visit.call, visit.reader());
    }
    keep(visit);
    return pages.notSent(visit);
  }

  /** To the people who protect children. The form goes along, closed, as it was when pressed. */
  private ResponseEntity<byte[]> help(
      Consultation call, DraftToken token, HttpServletRequest request, LightReader reader) {
    Map<String, List<String>> fields = Sent.all(request);
    fields.remove(Names.HELP);
    String form = held.hold(token, call.id(), fields);
    return notes.ask(
        reader,
        NotePages.kind(new Sent(request)),
        Optional.of(new NotePages.From(call, Marks.inside(token, call), form)));
  }

  /** The same from a page that holds no words. */
  ResponseEntity<byte[]> help(Sent sent, LightReader reader) {
    return notes.ask(reader, NotePages.kind(sent), Optional.empty());
  }

  /** From a note to the form that waited for it, or to another note. */
  private ResponseEntity<byte[]> back(
      Consultation call,
      DraftToken token,
      Sent sent,
      LightReader reader,
      HttpServletRequest request,
      HttpServletResponse response) {
    NotePages.From from =
        new NotePages.From(call, Marks.inside(token, call), sent.words(Names.FORM));
    if (sent.has(Names.HELP)) {
      return notes.ask(reader, NotePages.kind(sent), Optional.of(from));
    }
    NotePages.Written note = LightNoteController.written(sent, reader);
    if (!note.note().empty() && !sent.words(Names.GO).equals(NotePages.WITHOUT)) {
      return notes.notSentYet(note, reader, from);
    }
    Map<String, List<String>> form =
        held.giveBack(token, call.id(), from.form()).orElseGet(Map::of);
    return step(call, token, new Sent(form), reader, request, response);
  }

  /** What is remembered comes back with the page; one that is broken is forgotten. */
  private void recall(FormVisit visit) {
    visit
        .sent
        .value(Names.BESIDE)
        .ifPresent(beside -> {
          try {
            visit.filling.remember(json.readValue(beside, FillingIn.Beside.class));
          } catch (JacksonException broken) {
            visit.filling.goTo(visit.sent.words(Names.AT));
          }
        });
    visit.filling.goTo(visit.sent.words(Names.AT));
  }

  /** Takes what was typed, whatever was pressed. */
  private void take(FormVisit visit, HttpServletRequest request) {
    for (Question question : visit.onPage()) {
      String key = question.key();
      Answer before = visit.filling.written(key).orElse(null);
      ReadAnswer read = ReadAnswer.of(question, visit.sent, before);
      if (read.loose() != null) {
        visit.loose.put(key, read.loose());
        visit.problems.put(key, visit.words.getTranslation("submissions.light.loose"));
      }
      Answer answer = pictures.add(visit, question, read.answer(), request);
      visit.filling.write(key, answer);
    }
  }

  private ResponseEntity<byte[]> go(FormVisit visit, String press, HttpServletResponse response) {
    String way = press.replaceFirst("\\..*", "");
    String about = press.substring(Math.min(press.length(), way.length() + 1));
    return switch (way) {
      case "next", "back", "check" -> leave(visit, way);
      case "leave-in" -> leave(visit, visit.sent.value(Names.HELD).orElse("next"));
      case "take-out" -> shown(visit, () -> PersonalOffers.takeOut(visit, about));
      case "put-back" -> shown(visit, () -> PersonalOffers.putBack(visit, about));
      case "skip" -> moved(visit, visit.filling::skip);
      case "warned" -> moved(visit, visit.filling::warned);
      case "change" -> change(visit, about);
      case "one" -> turned(visit, () -> visit.onOnePage(false));
      case "all" -> turned(visit, () -> all(visit));
      case "pause" -> rest(visit, false);
      case "stop" -> rest(visit, true);
      case "throw-away" -> throwAway(visit, response);
      case "send" -> send(visit, new Backing.None());
      case "send-ask" -> send(visit, new Backing.AskGuardian());
      case "send-without" -> send(visit, new Backing.WithoutGuardian());
      case "send-code" -> sendWithCode(visit);
      case "code" -> code(visit);
      case "own-file" -> pages.ownFile(visit, ownFile(visit).isEmpty());
      case "take-file" ->
          ownFile(visit)
              .map(bytes -> TakenAlong.file(TakenAlong.PROGRESS, bytes))
              .orElseGet(() -> pages.ownFile(visit, true));
      case "notice" -> pages.notice(visit);
      default -> moved(visit, () -> {});
    };
  }

  /** Where nothing is kept no page offers a code, and a press that was made up gets none. */
  private ResponseEntity<byte[]> code(FormVisit visit) {
    return visit.call.drafts() == DraftKeeping.NEVER
        ? rest(visit, true)
        : pages.later(visit, comingBack.code(visit.token, draft(visit)));
  }

  /** The unfinished answers as a file; empty when this page could not take it back. */
  private Optional<byte[]> ownFile(FormVisit visit) {
    return comingBack
        .file(visit.token, draft(visit))
        .filter(bytes -> bytes.length <= MOST_FILE_BYTES);
  }

  private static void all(FormVisit visit) {
    visit.onOnePage(true);
    if (visit.filling.checking()) {
      visit.filling.back();
    }
  }

  /** Words that belong to no choice yet are in no draft: the page with them stays. */
  private ResponseEntity<byte[]> turned(FormVisit visit, Runnable move) {
    return visit.loose.isEmpty() ? moved(visit, move) : shown(visit, () -> {});
  }

  private ResponseEntity<byte[]> moved(FormVisit visit, Runnable move) {
    visit.problems.clear();
    return shown(visit, move);
  }

  private ResponseEntity<byte[]> shown(FormVisit visit, Runnable move) {
    move.run();
    keep(visit);
    return pages.step(visit);
  }

  private void keep(FormVisit visit) {
    answering.keep(visit.token, visit.filling.draft(visit.reader().language()));
  }

  /** Leaves the page, unless something on it has to be looked at again. */
  private ResponseEntity<byte[]> leave(FormVisit visit, String way) {
    List<Question> before = visit.onPage();
    if (!way.equals("back")) {
      before.forEach(question -> sayProblem(visit, question));
    }
    if (visit.problems.isEmpty()) {
      before.forEach(question -> PersonalOffers.offer(visit, question.key(), way));
    }
    if (!visit.somethingToLookAt()) {
      move(visit, way, before);
    }
    keep(visit);
    return pages.step(visit);
  }

  private void sayProblem(FormVisit visit, Question question) {
    visit
        .filling
        .answer(question.key())
        .flatMap(answer ->
            answering.problem(
                visit.token, visit.filling.draft(visit.reader().language()), question, answer))
        .ifPresent(problem ->
            visit.problems.putIfAbsent(
                question.key(), ProblemWords.of(problem, visit.words, visit.reader().reader())));
  }

  private static void move(FormVisit visit, String way, List<Question> wasThere) {
    switch (way) {
      case "back" -> visit.filling.back();
      case "check" -> {
        if (visit.filling.shown().equals(wasThere)) {
          visit.filling.goTo(Draft.CHECK);
        } else {
          // An answer brought further questions.
          visit.notice = visit.words.getTranslation("submissions.light.more-questions");
        }
      }
      default -> visit.filling.next();
    }
  }

  private ResponseEntity<byte[]> change(FormVisit visit, String key) {
    visit.onOnePage(false);
    visit.filling.change(key);
    visit.filling.warned();
    visit.filling.shown().stream()
        .filter(question -> question.key().equals(key))
        .forEach(question -> sayProblem(visit, question));
    keep(visit);
    return pages.step(visit);
  }

  private ResponseEntity<byte[]> rest(FormVisit visit, boolean stopped) {
    keep(visit);
    return pages.rest(visit, stopped);
  }

  private ResponseEntity<byte[]> throwAway(FormVisit visit, HttpServletResponse response) {
    answering.forget(visit.token, visit.call.id());
    return gone(visit.reader(), response);
  }

  /** The device forgets, so that the next person here does not meet the answers of this one. */
  private ResponseEntity<byte[]> gone(LightReader reader, HttpServletResponse response) {
    response.addCookie(cookie.gone());
    LightReader next = new LightReader(reader.language(), null, false, false);
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(next.link("/light")))
        .build();
  }

  private Draft draft(FormVisit visit) {
    return visit.filling.draft(visit.reader().language());
  }

  private ResponseEntity<byte[]> sendWithCode(FormVisit visit) {
    return HandoverCode.read(visit.sent.words(Names.ORGANISATION))
        .map(code -> send(visit, new Backing.Organisation(code)))
        .orElseGet(
            () -> pages.organisation(visit, AssentFields.read(visit.sent, visit.reader()), true));
  }

  private ResponseEntity<byte[]> send(FormVisit visit, Backing backing) {
    Assent assent = AssentFields.read(visit.sent, visit.reader());
    return switch (answering.send(visit.token, draft(visit), assent, backing)) {
      case SendResult.Sent(ReceiptCode receipt) -> pages.thanks(visit, receipt, false);
      case SendResult.NotOpen() -> trouble(visit, assent, "submissions.check.not-open");
      case SendResult.TryLater() -> trouble(visit, assent, "submissions.try-later");
      case SendResult.TakenBack() -> trouble(visit, assent, "submissions.change.taken-back");
      case SendResult.AssentMissing() -> pages.check(visit, assent, null, Map.of(), true);
      case SendResult.NotYet(Map<String, AnswerProblem> problems) ->
          pages.check(visit, assent, null, problems);
      case SendResult.GuardianFirst(boolean anonymousWay) ->
          pages.askFirst(visit, assent, anonymousWay);
      case SendResult.OrganisationCodeFirst(boolean given) ->
          pages.organisation(visit, assent, given);
    };
  }

  private ResponseEntity<byte[]> trouble(FormVisit visit, Assent assent, String key) {
    return pages.check(visit, assent, visit.words.getTranslation(key), Map.of());
  }

  /** A page from before Send, sent once more: what was sent stays as it is. */
  private ResponseEntity<byte[]> afterSending(
      Consultation call,
      DraftToken token,
      ReceiptCode receipt,
      Sent sent,
      LightReader reader,
      HttpServletResponse response) {
    FormVisit visit = visit(call, token, filling(call, new Kept.Nothing(), reader), sent, reader);
    return switch (sent.value(Names.GO).or(() -> sent.value(Names.STAY)).orElse("")) {
      case "send", "thanks" -> pages.thanks(visit, receipt, false);
      case "written" -> {
        response.addCookie(cookie.gone());
        yield asking.waits(call, receipt)
            ? asking
                .note(receipt)
                .map(note -> pages.note(reader, note))
                .orElseGet(() -> pages.thanks(visit, receipt, true))
            : pages.thanks(visit, receipt, true);
      }
      case "show" -> pages.alreadySent(call, token, reader, receipt);
      case "done" -> gone(reader, response);
      default -> pages.alreadySent(call, token, reader, null);
    };
  }
}
