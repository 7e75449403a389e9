package org.heard.retention.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import org.heard.retention.Retention;
import org.heard.retention.Retention.Doubt;
import org.heard.retention.Retention.LastRun;
import org.heard.retention.Retention.Line;
import org.heard.retention.Retention.Plan;
import org.heard.shared.AskingAgain;
import org.heard.uikit.AskAgain;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** What is erased next, in counts, and whether it was erased when it should. */
@Route("team/retention")
@Menu(title = "retention.menu", order = 280, icon = "calendar")
@RolesAllowed("ADMINISTRATOR")
class RetentionView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private static final DateTimeFormatter HOUR =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneOffset.UTC);

  private final transient Retention retention;
  private final AskAgain again;

  RetentionView(Retention retention, AskingAgain asking) {
    this.retention = retention;
    this.again = new AskAgain(asking);
    addClassName("t-one");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    Plan plan = retention.plan();
    removeAll();
    add(
        Markup.words("h1", "", getTranslation("retention.title")),
        Markup.words("p", "", getTranslation("retention.lead")));
    if (plan.missed()) {
      add(warning(getTranslation("retention.missed")));
    }
    if (plan.doubt() != null) {
      add(doubt(plan.doubt()), again);
    }
    add(table(plan));
  }

  private static HtmlContainer warning(String words) {
    HtmlContainer warning = Markup.words("p", "note note--care", words);
    warning.getElement().setAttribute("role", "alert");
    return warning;
  }

  private Div doubt(Doubt doubt) {
    String today = doubt.today().toString();
    Div place = new Div();
    NativeButton right =
        new NativeButton(getTranslation("retention.doubt.right"), click -> ask(place, doubt));
    right.addClassName("t-btn");
    place.add(warning(getTranslation("retention.doubt", today, doubt.lastRun().toString())), right);
    return place;
  }

  private void ask(Div place, Doubt doubt) {
    String today = doubt.today().toString();
    NativeButton yes =
        new NativeButton(
            getTranslation("retention.doubt.yes", today),
            click ->
                again.before(() -> {
                  retention.sayDateIsRight(doubt.today());
                  show();
                }));
    yes.addClassNames("t-btn", "t-btn--go");
    NativeButton no = new NativeButton(getTranslation("retention.doubt.no"), click -> show());
    no.addClassName("t-btn");
    place.removeAll();
    place.add(
        warning(getTranslation("retention.doubt.sure", today)),
        Markup.element("div", "t-row", yes, no));
    yes.focus();
  }

  private HtmlContainer table(Plan plan) {
    HtmlContainer head =
        Markup.element(
            "tr",
            "",
            column(getTranslation("retention.column.what")),
            column(getTranslation("retention.column.due", plan.nextRun().toString())),
            column(getTranslation("retention.column.last-run")),
            column(getTranslation("retention.column.erased")));
    HtmlContainer body = new HtmlContainer("tbody");
    plan.lines().forEach(line -> body.add(row(line)));
    HtmlContainer table = Markup.element("table", "rows", Markup.element("thead", "", head), body);
    HtmlContainer scroll = Markup.element("div", "t-scroll", table);
    scroll.getElement().setAttribute("role", "region");
    scroll.getElement().setAttribute("tabindex", "0");
    scroll.getElement().setAttribute("aria-label", getTranslation("retention.title"));
    return scroll;
  }

  private static HtmlContainer column(String words) {
    HtmlContainer column = Markup.words("th", "", words);
    column.getElement().setAttribute("scope", "col");
    return column;
  }

  private HtmlContainer row(Line line) {
    @Nullable LastRun last = line.lastRun();
    return Markup.element(
        "tr",
        "",
        Markup.words("td", "", getTranslation(line.words(), line.days())),
        Markup.words("td", "", getTranslation("retention.count", line.due())),
        Markup.words(
            "td", "", last == null ? getTranslation("retention.never") : HOUR.format(last.at())),
        Markup.words(
            "td", "", last == null ? "" : getTranslation("retention.count", last.erased())));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("retention.title");
  }
}
