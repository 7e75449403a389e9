package org.heard.moderation.ui.team;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParam;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.heard.consultations.Consultation;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.QueueRow;
import org.heard.submissions.review.SubmissionReview;
import org.heard.uikit.KeyHints;

/** One submission: covered until it is opened, then question and answer side by side. */
@Route("team/queue/:slug/:id")
@RolesAllowed("MODERATOR")
@CssImport("./styles/moderation.css")
class ReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle, KeyHints {
  private final transient MyCalls calls;
  private final transient SubmissionReview submissions;
  private final transient Opening opening;
  private final transient Hands hands;
  private String title = "";

  ReviewView(MyCalls calls, SubmissionReview submissions, Opening opening, Hands hands) {
    this.hands = hands;
    this.calls = calls;
    this.submissions = submissions;
    this.opening = opening;
    addClassName("t-work");
  }

  static RouteParameters address(Consultation call, SubmissionId id) {
    return new RouteParameters(
        new RouteParam("slug", call.slug()), new RouteParam("id", id.toString()));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    SubmissionId id = id(event.getRouteParameters());
    title = getTranslation("moderation.review.title", Wording.number(id));
    removeAll();
    try {
      Consultation call = calls.named(event.getRouteParameters());
      QueueAddress address = QueueAddress.read(event.getLocation().getQueryParameters());
      QueueRow row = submissions.row(call.id(), id).orElseThrow(NotFoundException::new);
      add(
          new ReviewPage(
              call, row, new MiniQueue(submissions, call, address, row), opening, hands));
    } catch (RuntimeException e) {
      add(Away.page(e));
    }
  }

  private static SubmissionId id(RouteParameters address) {
    try {
      return SubmissionId.of(address.get("id").orElse(""));
    } catch (IllegalArgumentException e) {
      throw new NotFoundException();
    }
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public List<KeyHint> keyHints() {
    return List.of(
        new KeyHint("A", getTranslation("moderation.keys.accept")),
        new KeyHint("R", getTranslation("moderation.keys.redact")),
        new KeyHint("X", getTranslation("moderation.keys.reject")),
        new KeyHint("N", getTranslation("moderation.keys.not-an-answer")),
        new KeyHint("C", getTranslation("moderation.keys.complaint")),
        new KeyHint("U", getTranslation("moderation.keys.undo")),
        new KeyHint("L", getTranslation("moderation.keys.accept-rest")),
        new KeyHint("F", getTranslation("moderation.keys.flag")),
        new KeyHint("T", getTranslation("moderation.keys.take")),
        new KeyHint("W", getTranslation("moderation.keys.worried")),
        new KeyHint("E", getTranslation("moderation.keys.release")),
        new KeyHint("J", getTranslation("moderation.keys.next")),
        new KeyHint("K", getTranslation("moderation.keys.previous")));
  }
}
