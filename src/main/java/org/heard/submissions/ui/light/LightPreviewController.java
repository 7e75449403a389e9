package org.heard.submissions.ui.light;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.heard.consultations.CallPreviews;
import org.heard.consultations.CallPreviews.PreviewedCall;
import org.heard.consultations.Consultation;
import org.heard.shared.ConsultationId;
import org.heard.submissions.DraftToken;
import org.heard.submissions.PreviewForms;
import org.heard.uikit.light.LightController;
import org.heard.uikit.light.LightPages;
import org.heard.uikit.light.LightReader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The form of a plan as a child without script will see it, for whoever makes the call. The pages
 * are the real ones; the page in hand carries all that was typed, and nothing else does: no store,
 * no cookie, no code.
 */
@LightController
class LightPreviewController {
  static final String QUESTION = "question";
  private static final String ADDRESS = "/preview/{call}/light";
  private static final DraftToken NOBODY = DraftToken.of(new byte[16]);
  private static final Set<String> AFTER_SEND = Set.of("thanks", "written", "show");
  private static final Set<String> FROM_THE_START = Set.of("throw-away", "done");
  // A note to the people who protect children would be a real one.
  private static final Set<String> NOT_HERE = Set.of(Names.HELP, Names.FORM);

  private final CallPreviews plans;
  private final PreviewForms forms;
  private final FormPages formPages;
  private final FormSteps steps;
  private final LightPages pages;

  LightPreviewController(
      CallPreviews plans,
      PreviewForms forms,
      FormPages formPages,
      FormSteps steps,
      LightPages pages) {
    this.plans = plans;
    this.forms = forms;
    this.formPages = formPages;
    this.steps = steps;
    this.pages = pages;
  }

  /** The address of a preview. */
  static String address(ConsultationId call) {
    return "/preview/" + call + "/light";
  }

  @GetMapping(ADDRESS)
  ResponseEntity<byte[]> begin(
      @PathVariable String call,
      @RequestParam(name = QUESTION, defaultValue = "") String question,
      HttpServletRequest request) {
    LightReader reader = LightReader.of(request);
    Sent nothing = new Sent(Map.of());
    return preview(
        call,
        reader,
        plan -> {
          FormSteps here = here(plan, false);
          return question.isEmpty()
              ? here.begin(plan.call(), NOBODY, nothing, reader)
              : here.beginAt(plan.call(), NOBODY, question, nothing, reader);
        });
  }

  @PostMapping(ADDRESS)
  ResponseEntity<byte[]> step(
      @PathVariable String call, HttpServletRequest request, HttpServletResponse response) {
    LightReader reader = LightReader.of(request);
    Sent sent = sent(request);
    String way = sent.value(Names.GO).or(() -> sent.value(Names.STAY)).orElse("");
    return preview(
        call,
        reader,
        plan ->
            FROM_THE_START.contains(way)
                ? again(plan.call(), reader)
                : here(plan, AFTER_SEND.contains(way))
                    .step(plan.call(), NOBODY, sent, reader, request, withoutCookies(response)));
  }

  private FormSteps here(PreviewedCall plan, boolean sent) {
    PreviewForms.Preview preview = forms.of(plan, sent);
    FormPlace place = new FormPlace.InPreview(address(plan.call().id()), plan.questionnaire());
    return steps.looking(formPages.in(place, preview.comingBack()), preview);
  }

  private ResponseEntity<byte[]> preview(
      String call, LightReader reader, Function<PreviewedCall, ResponseEntity<byte[]>> page) {
    return ConsultationId.read(call)
        .flatMap(plans::read)
        .map(page)
        .orElseGet(() -> pages.notThere(reader));
  }

  private static Sent sent(HttpServletRequest request) {
    Map<String, List<String>> fields = Sent.all(request);
    fields.keySet().removeAll(NOT_HERE);
    // A file of a preview leads nowhere.
    fields.replace(Names.GO, List.of("take-file"), List.of("own-file"));
    return new Sent(fields);
  }

  private static ResponseEntity<byte[]> again(Consultation call, LightReader reader) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .location(URI.create(reader.link(address(call.id()))))
        .build();
  }

  /** Whatever a step wants to write into the browser, a preview does not. */
  private static HttpServletResponse withoutCookies(HttpServletResponse response) {
    return new HttpServletResponseWrapper(response) {
      @Override
      public void addCookie(Cookie cookie) {
        // Not in a preview.
      }
    };
  }

  /** What is not for this person looks like what is not there. */
  @ExceptionHandler(AccessDeniedException.class)
  ResponseEntity<byte[]> refused(HttpServletRequest request) {
    return pages.notThere(LightReader.of(request));
  }
}
