package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.heard.consultations.Consultation;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.QueueRow;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionReview;
import org.heard.uikit.KeyHints;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;

/** The queue of one call, 50 submissions a page. */
@Route("team/queue/:slug")
@RolesAllowed("MODERATOR")
@CssImport("./styles/moderation.css")
class QueueView extends Div implements BeforeEnterObserver, HasDynamicTitle, KeyHints {
  private final transient MyCalls calls;
  private final transient SubmissionReview submissions;
  private String title = "";

  QueueView(MyCalls calls, SubmissionReview submissions) {
    this.calls = calls;
    this.submissions = submissions;
    addClassName("t-work");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueueAddress address = QueueAddress.read(event.getLocation().getQueryParameters());
    removeAll();
    try {
      Consultation call = calls.named(event.getRouteParameters());
      Map<ReviewState, Long> counts = submissions.countByState(call.id());
      show(call, address, counts, QueuePage.read(submissions, call.id(), address, counts));
    } catch (RuntimeException e) {
      title = getTranslation("moderation.away.title");
      add(Away.page(e));
    }
  }

  private void show(
      Consultation call, QueueAddress address, Map<ReviewState, Long> counts, QueuePage page) {
    long toRead =
        counts.getOrDefault(ReviewState.NEW, 0L) + counts.getOrDefault(ReviewState.IN_REVIEW, 0L);
    title = getTranslation("moderation.queue.to-read", toRead);
    HtmlContainer list = Markup.element("section", "t-list", head(call, toRead));
    list.add(
        new QueueFilters(
            address.filter(), counts, call.languages(), filter -> go(call, address.with(filter))));
    if (page.rows().isEmpty()) {
      list.add(empty(call, address));
    } else {
      list.add(new QueueTable(page.rows(), row -> link(call, address, row)));
      list.add(pages(call, address, page));
    }
    add(list);
  }

  private Component head(Consultation call, long toRead) {
    HtmlContainer heading =
        Markup.words("h1", "", getTranslation("moderation.queue.to-read", toRead));
    return Markup.element(
        "div",
        "t-head",
        heading,
        Markup.words("p", "", call.page().title().textIn(ReaderLanguage.current())));
  }

  private Component empty(Consultation call, QueueAddress address) {
    boolean filtered = !address.filter().equals(QueueFilter.ALL);
    Div empty = new Div();
    empty.addClassName("t-empty");
    if (filtered) {
      empty.add(
          Markup.words("p", "", getTranslation("moderation.queue.none-found")),
          new TeamButton(
              getTranslation("moderation.queue.show-all"),
              press -> go(call, address.with(QueueFilter.ALL))));
    } else {
      empty.add(Markup.words("p", "", getTranslation("moderation.queue.none-yet")));
    }
    return empty;
  }

  private Component pages(Consultation call, QueueAddress address, QueuePage page) {
    List<QueueRow> rows = page.rows();
    Div pages = new Div();
    pages.addClassName("t-pages");
    pages.add(
        Markup.words(
            "span", "", getTranslation("moderation.queue.shown", rows.size(), page.total())));
    TeamButton earlier =
        new TeamButton(
            getTranslation("moderation.queue.earlier"),
            press -> go(call, address.earlierThan(rows.getFirst().id())));
    TeamButton later =
        new TeamButton(
            getTranslation("moderation.queue.later"),
            press -> go(call, address.laterThan(rows.getLast().id())));
    earlier.setEnabled(page.earlier());
    later.setEnabled(page.later());
    pages.add(new LettersSwitch(), earlier, later);
    return pages;
  }

  private static RouterLink link(Consultation call, QueueAddress address, QueueRow row) {
    RouterLink link =
        new RouterLink(
            Wording.number(row.id()), ReviewView.class, ReviewView.address(call, row.id()));
    link.setQueryParameters(address.with(address.filter()).written());
    return link;
  }

  private static void go(Consultation call, QueueAddress address) {
    UI.getCurrent()
        .navigate(QueueView.class, new RouteParameters("slug", call.slug()), address.written());
  }

  @Override
  public String getPageTitle() {
    return title;
  }

  @Override
  public List<KeyHint> keyHints() {
    return List.of(
        new KeyHint("J", getTranslation("moderation.keys.next")),
        new KeyHint("K", getTranslation("moderation.keys.previous")),
        new KeyHint("Enter", getTranslation("moderation.keys.open")));
  }
}
