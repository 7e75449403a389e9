package org.heard.moderation.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.heard.consultations.Consultation;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionReview;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;

/** The calls whose queue somebody works on; with a single call straight to its queue. */
@Route("team/queue")
@Menu(title = "moderation.menu.queue", order = 10, icon = "bubble")
@RolesAllowed("MODERATOR")
@CssImport("./styles/moderation.css")
class QueueCallsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient MyCalls calls;
  private final transient SubmissionReview submissions;

  QueueCallsView(MyCalls calls, SubmissionReview submissions) {
    this.calls = calls;
    this.submissions = submissions;
    addClassName("t-one");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    try {
      List<Consultation> mine = calls.all();
      if (mine.size() == 1) {
        event.forwardTo(QueueView.class, address(mine.getFirst()));
      } else {
        show(mine);
      }
    } catch (RuntimeException e) {
      add(Away.page(e));
    }
  }

  private void show(List<Consultation> mine) {
    add(Markup.words("h1", "", getTranslation("moderation.calls.title")));
    if (mine.isEmpty()) {
      add(Markup.words("p", "", getTranslation("moderation.calls.none")));
      return;
    }
    HtmlContainer list = new HtmlContainer("ul");
    list.addClassName("t-calls");
    mine.forEach(call -> list.add(Markup.element("li", "", line(call))));
    add(list);
  }

  private RouterLink line(Consultation call) {
    RouterLink link = new RouterLink(QueueView.class, address(call));
    var counts = submissions.countByState(call.id());
    long toRead =
        counts.getOrDefault(ReviewState.NEW, 0L) + counts.getOrDefault(ReviewState.IN_REVIEW, 0L);
    link.add(
        new Text(call.page().title().textIn(ReaderLanguage.current())),
        Markup.words("span", "h h--info", getTranslation("moderation.queue.to-read", toRead)));
    return link;
  }

  private static RouteParameters address(Consultation call) {
    return new RouteParameters("slug", call.slug());
  }

  @Override
  public String getPageTitle() {
    return getTranslation("moderation.calls.title");
  }
}
