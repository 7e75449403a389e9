package org.heard.audit.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.heard.audit.AuditEntry;
import org.heard.uikit.Markup;

/** Lines of the record. Pressing who acted shows only what that person did. */
final class AuditTable extends Div {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneOffset.UTC);

  private final transient Consumer<String> only;

  AuditTable(List<AuditEntry> entries, Consumer<String> only) {
    this.only = only;
    addClassName("t-scroll");
    getElement().setAttribute("role", "region");
    getElement().setAttribute("tabindex", "0");
    getElement().setAttribute("aria-label", getTranslation("audit.title"));
    HtmlContainer head =
        Markup.element(
            "tr",
            "",
            column(getTranslation("audit.column.number")),
            column(getTranslation("audit.column.time")),
            column(getTranslation("audit.column.person")),
            column(getTranslation("audit.column.action")),
            column(getTranslation("audit.column.subject")),
            column(getTranslation("audit.column.details")));
    HtmlContainer body = new HtmlContainer("tbody");
    entries.forEach(entry -> body.add(line(entry)));
    add(Markup.element("table", "rows", Markup.element("thead", "", head), body));
  }

  private static Component column(String words) {
    HtmlContainer column = Markup.words("th", "", words);
    column.getElement().setAttribute("scope", "col");
    return column;
  }

  private Component line(AuditEntry entry) {
    NativeButton person = new NativeButton(entry.actor(), click -> only.accept(entry.actor()));
    person.addClassName("t-code");
    person.setAriaLabel(getTranslation("audit.only", entry.actor()));
    return Markup.element(
        "tr",
        "",
        Markup.words("td", "", Long.toString(entry.seq())),
        Markup.words("td", "", TIME.format(entry.at())),
        Markup.element("td", "", person),
        Markup.words("td", "", entry.action()),
        Markup.words("td", "t-code", entry.subject()),
        Markup.words("td", "t-code wide", details(entry)));
  }

  private static String details(AuditEntry entry) {
    StringBuilder details = new StringBuilder();
    new TreeMap<>(entry.details())
        .forEach((key, value) ->
            details.append(details.isEmpty() ? "" : "  ").append(key).append('=').append(value));
    return details.toString();
  }
}
