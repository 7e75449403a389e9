package org.heard.submissions.ui.light;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.AttemptLimits;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.shared.PieceId;
import org.heard.submissions.Answering;
import org.heard.submissions.DraftToken;
import org.heard.submissions.PieceFile;
import org.heard.submissions.Pieces;
import org.heard.submissions.StorageUnavailableException;
import org.heard.submissions.ui.child.DraftCookie;
import org.heard.uikit.light.LightController;
import org.heard.uikit.light.LightPages;
import org.heard.uikit.light.LightReader;
import org.heard.uikit.light.LightTrouble;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The form of a call without script: one address for all of it. Decides whether somebody is asked
 * "is it you?" first; every page after that is the answer to a form that carries a mark.
 */
@LightController
class LightFormController {
  private final Consultations consultations;
  private final Answering answering;
  private final Pieces pieces;
  private final DraftCookie cookie;
  private final LightPages pages;
  private final FormPages formPages;
  private final FormSteps steps;
  private final AttemptLimits limits;
  private final LightTrouble trouble;

  LightFormController(
      Consultations consultations,
      Answering answering,
      Pieces pieces,
      DraftCookie cookie,
      LightPages pages,
      FormPages formPages,
      FormSteps steps,
      AttemptLimits limits,
      LightTrouble trouble) {
    this.consultations = consultations;
    this.answering = answering;
    this.pieces = pieces;
    this.cookie = cookie;
    this.pages = pages;
    this.formPages = formPages;
    this.steps = steps;
    this.limits = limits;
    this.trouble = trouble;
  }

  /**
   * Asked for without a form. A cookie alone opens nothing, and a link on another site comes
   * without the cookie, so nothing begins here either.
   */
  @GetMapping("/light/c/{slug}/answer")
  ResponseEntity<byte[]> comeBack(@PathVariable String slug, HttpServletRequest request) {
    LightReader reader = LightReader.of(request);
    Optional<Consultation> call = consultations.bySlug(slug);
    if (call.isEmpty()) {
      return pages.notThere(reader);
    }
    Optional<DraftToken> token = cookie.read(request.getCookies());
    return token.isPresent() && answering.keepsAnything(token.get(), call.get().id())
        ? formPages.isItYou(call.get(), token.get(), reader)
        : toTheCall(call.get(), reader);
  }

  @PostMapping("/light/c/{slug}/answer")
  ResponseEntity<byte[]> answer(
      @PathVariable String slug, HttpServletRequest request, HttpServletResponse response) {
    LightReader reader = LightReader.of(request);
    Optional<Consultation> call = consultations.bySlug(slug);
    if (call.isEmpty()) {
      return pages.notThere(reader);
    }
    Sent sent = new Sent(request);
    Optional<DraftToken> token = cookie.read(request.getCookies());
    return token.isEmpty()
        ? withoutCookie(call.get(), sent, reader, response)
        : withCookie(call.get(), token.get(), sent, reader, request, response);
  }

  /** A form of an earlier visit shows none of its words: somebody may have left on purpose. */
  private ResponseEntity<byte[]> withoutCookie(
      Consultation call, Sent sent, LightReader reader, HttpServletResponse response) {
    if (sent.has(Names.HELP)) {
      return steps.help(sent, reader);
    }
    if (sent.has(Names.MARK)) {
      return toTheCall(call, reader);
    }
    return beginNew(call, sent, reader, response);
  }

  private ResponseEntity<byte[]> beginNew(
      Consultation call, Sent sent, LightReader reader, HttpServletResponse response) {
    if (!limits.tryAttempt(AttemptLimits.Kind.FORM)) {
      return formPages.tryLater(call, reader);
    }
    DraftToken fresh = DraftToken.fresh();
    response.addCookie(cookie.holding(fresh));
    return steps.begin(call, fresh, sent, reader);
  }

  private ResponseEntity<byte[]> withCookie(
      Consultation call,
      DraftToken token,
      Sent sent,
      LightReader reader,
      HttpServletRequest request,
      HttpServletResponse response) {
    String mark = sent.words(Names.MARK);
    if (Marks.isInside(token, call, mark)) {
      return steps.step(call, token, sent, reader, request, response);
    }
    if (sent.has(Names.HELP)) {
      return steps.help(sent, reader);
    }
    if (Marks.isAsked(token, call, mark)) {
      return answered(call, token, sent, reader, response);
    }
    return answering.keepsAnything(token, call.id())
        ? formPages.isItYou(call, token, reader)
        : steps.begin(call, token, sent, reader);
  }

  /** "It is me", or "start new". */
  private ResponseEntity<byte[]> answered(
      Consultation call,
      DraftToken token,
      Sent sent,
      LightReader reader,
      HttpServletResponse response) {
    String way = sent.words(Names.GO);
    if (way.equals("continue")) {
      return steps.begin(call, token, sent, reader);
    }
    if (!way.equals("start-new")) {
      return formPages.isItYou(call, token, reader);
    }
    answering.forget(token, call.id());
    return beginNew(call, sent, reader, response);
  }

  private static ResponseEntity<byte[]> toTheCall(Consultation call, LightReader reader) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(reader.link("/light/c/" + call.slug())))
        .build();
  }

  /**
   * A picture of the unfinished answers. Its random id stands only on pages that are shown after
   * "is it you?".
   */
  @GetMapping("/light/c/{slug}/piece/{id}")
  ResponseEntity<byte[]> piece(
      @PathVariable String slug, @PathVariable UUID id, HttpServletRequest request) {
    Optional<DraftToken> token = cookie.read(request.getCookies());
    return token
        .flatMap(own ->
            consultations
                .bySlug(slug)
                .flatMap(call -> pieces.open(own, call.id(), new PieceId(id))))
        .map(LightFormController::picture)
        .orElseGet(() -> ResponseEntity.notFound().build());
  }

  /** A browser shows it inside the page, and never as a page of its own. */
  private static ResponseEntity<byte[]> picture(PieceFile file) {
    return ResponseEntity.ok()
        .contentType(MediaType.parseMediaType(file.contentType()))
        .header("Content-Disposition", "attachment")
        .body(file.bytes());
  }

  @ExceptionHandler(StorageUnavailableException.class)
  ResponseEntity<byte[]> storeAway(HttpServletRequest request) {
    return trouble.tryAgain(request);
  }
}
