package org.heard.audit.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.heard.audit.AuditEntry;
import org.heard.audit.AuditFilter;
import org.heard.audit.AuditTrail;
import org.heard.uikit.Choice;
import org.heard.uikit.DayField;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** What staff did, newest first, and a check that nobody changed it. */
@Route("team/audit")
@Menu(title = "audit.menu", order = 290, icon = "lock")
@RolesAllowed("ADMINISTRATOR")
@CssImport("./styles/audit.css")
class AuditView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private static final int PAGE = 50;
  private static final String ACTION = "action";
  private static final String PERSON = "person";
  private static final String DAY = "day";
  private static final String BEFORE = "before";

  private final transient AuditTrail trail;

  AuditView(AuditTrail trail) {
    this.trail = trail;
    addClassName("t-audit");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    QueryParameters asked = event.getLocation().getQueryParameters();
    AuditFilter filter =
        new AuditFilter(value(asked, ACTION), value(asked, PERSON), day(value(asked, DAY)));
    List<AuditEntry> page = trail.page(filter, number(value(asked, BEFORE)), PAGE + 1);
    removeAll();
    add(
        Markup.words("h1", "", getTranslation("audit.title")),
        Markup.words("p", "", getTranslation("audit.lead")),
        Markup.words("p", "", signed()),
        new ChainCheck(() -> CheckWords.of(trail.verify())),
        filters(filter));
    if (page.isEmpty()) {
      add(Markup.words("p", "", getTranslation("audit.empty")));
      return;
    }
    List<AuditEntry> shown = page.subList(0, Math.min(PAGE, page.size()));
    add(new AuditTable(shown, actor -> go(filter.withActor(actor), null)));
    if (page.size() > PAGE) {
      add(button(getTranslation("audit.older"), filter, shown.getLast().seq()));
    }
    if (value(asked, BEFORE) != null) {
      add(button(getTranslation("audit.newest"), filter, null));
    }
  }

  private String signed() {
    return trail
        .signed()
        .map(head -> getTranslation("audit.signed", head.seq(), CheckWords.minute(head.at())))
        .orElseGet(() -> getTranslation("audit.signed.never"));
  }

  private HtmlContainer filters(AuditFilter filter) {
    HtmlContainer filters = Markup.element("div", "choices");
    filters.add(
        new Choice<>(
            getTranslation("audit.filter.action"),
            getTranslation("audit.filter.any"),
            trail.actions(),
            action -> action,
            filter.action(),
            action -> go(filter.withAction(action), null)),
        new DayField(
            getTranslation("audit.filter.day"),
            filter.day(),
            day -> go(filter.withDay(day), null)));
    if (filter.actor() != null) {
      NativeButton all =
          new NativeButton(
              getTranslation("audit.filter.everybody"), click -> go(filter.withActor(null), null));
      all.addClassName("t-btn");
      filters.add(
          Markup.words("p", "who", getTranslation("audit.filter.person", filter.actor())), all);
    }
    return filters;
  }

  private NativeButton button(String words, AuditFilter filter, @Nullable Long before) {
    NativeButton button = new NativeButton(words, click -> go(filter, before));
    button.addClassName("t-btn");
    return button;
  }

  private static void go(AuditFilter filter, @Nullable Long before) {
    Map<String, String> parameters = new HashMap<>();
    put(parameters, ACTION, filter.action());
    put(parameters, PERSON, filter.actor());
    LocalDate day = filter.day();
    put(parameters, DAY, day == null ? null : day.toString());
    put(parameters, BEFORE, before == null ? null : Long.toString(before));
    UI.getCurrent().navigate(AuditView.class, QueryParameters.simple(parameters));
  }

  private static void put(Map<String, String> parameters, String name, @Nullable String value) {
    if (value != null) {
      parameters.put(name, value);
    }
  }

  private static @Nullable String value(QueryParameters asked, String name) {
    return asked.getSingleParameter(name).filter(value -> !value.isBlank()).orElse(null);
  }

  private static @Nullable LocalDate day(@Nullable String value) {
    try {
      return value == null ? null : LocalDate.parse(value);
    } catch (DateTimeParseException e) {
      return null;
    }
  }

  private static @Nullable Long number(@Nullable String value) {
    return value != null && value.matches("[0-9]{1,18}") ? Long.valueOf(value) : null;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("audit.title");
  }
}
