package org.heard.consultations.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.ImportReport;
import org.heard.consultations.formats.Severity;

/** What reading a file found, by what it means, each with its place. */
public final class FindingsList extends Div {
  /** Everything a report says. */
  public FindingsList(ImportReport report) {
    for (Severity severity : Severity.values()) {
      List<Finding> findings = report.of(severity);
      if (!findings.isEmpty()) {
        UnorderedList list = new UnorderedList();
        findings.forEach(finding -> list.add(line(finding)));
        add(new H3(getTranslation(severity.key())), list);
      }
    }
  }

  private ListItem line(Finding finding) {
    Span place =
        new Span(
            getTranslation(finding.place().key(), finding.place().arguments().toArray()) + " ");
    place.addClassName("muted");
    return new ListItem(
        place, new Span(getTranslation(finding.kind().key(), finding.arguments().toArray())));
  }
}
