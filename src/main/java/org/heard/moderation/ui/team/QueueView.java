package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasText;
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
import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.moderation.Assignments;
import org.heard.moderation.Assignments.TakenOver;
import org.heard.moderation.SavedFilters;
import org.heard.moderation.Screening;
import org.heard.moderation.Screening.Late;
import org.heard.shared.PersonId;
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
  private static final int AT_ONCE = 10;

  private final transient MyCalls calls;
  private final transient SubmissionReview submissions;
  private final transient Assignments assignments;
  private final transient SavedFilters saved;
  private final transient Screening screening;
  private final transient QueueChoices.Finder choices;
  private String title = "";

  QueueView(
      MyCalls calls,
      SubmissionReview submissions,
      Assignments assignments,
      SavedFilters saved,
      Screening screening,
      QueueChoices.Finder choices) {
    this.calls = calls;
    this.submissions = submissions;
    this.assignments = assignments;
    this.saved = saved;
    this.screening = screening;
    this.choices = choices;
    addClassName("t-work");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueueAddress address = QueueAddress.read(event.getLocation().getQueryParameters());
    removeAll();
    try {
      Consultation call = calls.named(event.getRouteParameters());
      QueueChoices found = choices.of(call);
      show(call, address, found, QueuePage.read(submissions, call.id(), address, found.counts()));
    } catch (RuntimeException e) {
      title = getTranslation("moderation.away.title");
      add(Away.page(e));
    }
  }

  private void show(Consultation call, QueueAddress address, QueueChoices choices, QueuePage page) {
    title = getTranslation("moderation.queue.to-read", choices.toRead());
    HtmlContainer list = Markup.element("section", "t-list", head(call, choices));
    takenOver(call, choices).ifPresent(list::add);
    screening.late(call.id()).ifPresent(late -> list.add(tooLong(call, address, late)));
    list.add(
        new QueueFilters(address.filter(), choices, filter -> go(call, address.with(filter))),
        new SavedFilterList(saved, call.id(), address, chosen -> go(call, chosen)));
    if (page.rows().isEmpty()) {
      list.add(empty(call, address));
    } else {
      list.add(new QueueTable(page.rows(), choices, row -> link(call, address, row)));
      list.add(pages(call, address, page));
    }
    add(list);
  }

  private Component head(Consultation call, QueueChoices choices) {
    HtmlContainer heading =
        Markup.words("h1", "", getTranslation("moderation.queue.to-read", choices.toRead()));
    return Markup.element(
        "div",
        "t-head",
        heading,
        Markup.words("p", "", call.page().title().textIn(ReaderLanguage.current())),
        progress(choices));
  }

  private Component progress(QueueChoices choices) {
    long done = choices.in(ReviewState.RELEASED) + choices.in(ReviewState.REJECTED);
    HtmlContainer bar = new HtmlContainer("progress");
    String words = getTranslation("moderation.queue.progress", done, choices.all());
    bar.getElement()
        .setAttribute("value", Long.toString(done))
        .setAttribute("max", Long.toString(Math.max(choices.all(), 1)))
        .setAttribute("aria-label", words);
    return Markup.element("div", "t-progress", Markup.words("span", "", words), bar);
  }

  private Optional<Component> takenOver(Consultation call, QueueChoices choices) {
    List<TakenOver> taken = assignments.takenOver(call.id());
    return taken.isEmpty()
        ? Optional.empty()
        : Optional.of(
            TakenOverNote.of(
                taken,
                person -> choices.name(person, getTranslation("moderation.assigned.somebody")),
                one ->
                    new RouterLink(
                        Wording.number(one.submission()),
                        ReviewView.class,
                        ReviewView.address(call, one.submission())),
                () -> assignments.noticed(call.id())));
  }

  private Component tooLong(Consultation call, QueueAddress address, Late late) {
    QueueFilter filter = TooLong.filter(late);
    HtmlContainer note =
        Markup.element(
            "div",
            "note note--care",
            Markup.words("p", "", getTranslation("moderation.queue.too-long", late.count())));
    if (!filter.equals(address.filter())) {
      note.add(
          new TeamButton(
              getTranslation("moderation.queue.show-too-long"),
              press -> go(call, address.with(filter))));
    }
    return note;
  }

  private void take(Consultation call, QueueAddress address, HasText said) {
    int taken = assignments.takeNext(call.id(), address.filter().with((PersonId) null), AT_ONCE);
    if (taken == 0) {
      said.setText(getTranslation("moderation.assigned.none-left"));
      return;
    }
    choices.of(call).me().ifPresent(me -> go(call, address.with(QueueFilter.ALL.with(me))));
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
    HtmlContainer shown =
        Markup.words(
            "span", "", getTranslation("moderation.queue.shown", rows.size(), page.total()));
    shown.getElement().setAttribute("role", "status");
    pages.add(shown);
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
    pages.add(new LettersSwitch(), takeNext(call, address, shown), earlier, later);
    return pages;
  }

  private TeamButton takeNext(Consultation call, QueueAddress address, HasText said) {
    return new TeamButton(
            getTranslation("moderation.assigned.take-next", AT_ONCE),
            press -> take(call, address, said))
        .letter("t");
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
        new KeyHint("Enter", getTranslation("moderation.keys.open")),
        new KeyHint("T", getTranslation("moderation.keys.take")));
  }
}
