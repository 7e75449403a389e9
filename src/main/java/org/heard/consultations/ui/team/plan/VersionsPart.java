package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.function.Function;
import org.heard.consultations.making.CallVersions;
import org.heard.consultations.making.CallVersions.Version;
import org.heard.consultations.ui.team.TeamDates;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;

/** The versions children have seen: who published each when, and what it changed. */
final class VersionsPart extends Part {
  private final ConsultationId call;
  private final transient CallVersions versions;
  private final transient Function<PersonId, String> names;
  private final OrderedList list = new OrderedList();

  VersionsPart(ConsultationId call, CallVersions versions, Function<PersonId, String> names) {
    this.call = call;
    this.versions = versions;
    this.names = names;
    head(getTranslation("consultations.versions"), getTranslation("consultations.versions.help"));
    list.addClassNames("p-list", "p-versions");
    add(list);
    fill();
  }

  /** Shows what is published now. */
  void fill() {
    list.removeAll();
    versions.of(call).forEach(version -> list.add(line(version)));
  }

  private ListItem line(Version version) {
    Span name = new Span(getTranslation("consultations.versions.one", version.number()));
    name.addClassName("strong");
    Span about = new Span(about(version));
    about.addClassName("muted");
    ListItem line = new ListItem(name, about);
    if (version.number() > 1) {
      line.add(details(version));
    } else {
      line.add(new Paragraph(getTranslation("consultations.versions.first")));
    }
    return line;
  }

  private String about(Version version) {
    String who =
        version.person() == null
            ? getTranslation("consultations.versions.nobody")
            : names.apply(version.person());
    return version.day() == null
        ? getTranslation("consultations.versions.unknown")
        : getTranslation(
            "consultations.versions.who", who, TeamDates.of(version.day(), getLocale()));
  }

  /** Comparing takes two whole documents, so it is done for whoever wants to see it. */
  private NativeDetails details(Version version) {
    Div changed = new Div();
    NativeDetails details =
        new NativeDetails(getTranslation("consultations.versions.what", version.number()), changed);
    details.addToggleListener(toggle -> {
      if (details.isOpen() && changed.getComponentCount() == 0) {
        changed.add(
            versions
                .changes(call, version.number())
                .<Component>map(ChangesList::new)
                .orElseGet(() -> new Paragraph(getTranslation("consultations.versions.unknown"))));
      }
    });
    return details;
  }
}
