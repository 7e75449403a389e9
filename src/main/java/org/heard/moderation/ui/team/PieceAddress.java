package org.heard.moderation.ui.team;

import org.heard.accounts.StepUpOwedException;
import org.heard.moderation.Reading;
import org.heard.shared.ConsultationId;
import org.heard.shared.PieceId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.PieceFile;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Hands a drawing, photo or recording to the moderator who may open it. The browser is told to
 * trust nothing in it: no guessing of types, no script, no page of its own, nothing kept.
 */
@RestController
class PieceAddress {
  private static final String PATH = "/team/piece/{call}/{submission}/{piece}";

  private final Reading reading;

  PieceAddress(Reading reading) {
    this.reading = reading;
  }

  /** Where a piece is fetched from, as pages cite it. */
  static String of(ConsultationId call, SubmissionId submission, PieceId piece) {
    return "team/piece/" + call + "/" + submission + "/" + piece;
  }

  /** Where a picture with its marked areas filled is fetched from. */
  static String covered(ConsultationId call, SubmissionId submission, PieceId piece) {
    return of(call, submission, piece) + "/covered";
  }

  /** Where a piece is fetched from with nothing covered, by who was asked for that lately. */
  static String uncovered(ConsultationId call, SubmissionId submission, PieceId piece) {
    return of(call, submission, piece) + "/uncovered";
  }

  /** A way to a piece. */
  private interface Way {
    PieceFile file(ConsultationId call, SubmissionId submission, PieceId piece);
  }

  @GetMapping(PATH)
  ResponseEntity<Resource> piece(
      @PathVariable("call") String call,
      @PathVariable("submission") String submission,
      @PathVariable("piece") String piece) {
    return answer(reading::piece, call, submission, piece);
  }

  @GetMapping(PATH + "/covered")
  ResponseEntity<Resource> covered(
      @PathVariable("call") String call,
      @PathVariable("submission") String submission,
      @PathVariable("piece") String piece) {
    return answer(reading::covered, call, submission, piece);
  }

  @GetMapping(PATH + "/uncovered")
  ResponseEntity<Resource> uncovered(
      @PathVariable("call") String call,
      @PathVariable("submission") String submission,
      @PathVariable("piece") String piece) {
    try {
      return answer(reading::uncovered, call, submission, piece);
    } catch (StepUpOwedException e) {
      // Asked too long ago: what is seen without asking.
      return answer(reading::piece, call, submission, piece);
    }
  }

  private static ResponseEntity<Resource> answer(
      Way way, String call, String submission, String piece) {
    try {
      return file(
          way.file(ConsultationId.of(call), SubmissionId.of(submission), PieceId.of(piece)));
    } catch (StepUpOwedException e) {
      throw e;
    } catch (AccessDeniedException | IllegalArgumentException e) {
      // What is forbidden looks like what is not there.
      return ResponseEntity.notFound().header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
  }

  private static ResponseEntity<Resource> file(PieceFile file) {
    return ResponseEntity.ok()
        .header(HttpHeaders.CONTENT_TYPE, file.contentType())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name(file) + "\"")
        .header("X-Content-Type-Options", "nosniff")
        .header("Content-Security-Policy", "sandbox; default-src 'none'")
        .header("Cross-Origin-Resource-Policy", "same-origin")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(new ByteArrayResource(file.bytes()));
  }

  /** The same for everybody: a name must not tell whose it is. */
  private static String name(PieceFile file) {
    return switch (file.contentType()) {
      case "image/png" -> "piece.png";
      case "image/jpeg" -> "piece.jpg";
      case "audio/ogg" -> "piece.ogg";
      default -> "piece.bin";
    };
  }
}
