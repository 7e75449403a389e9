package org.heard.consultations.ui.team.translating;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.ImportReport;
import org.heard.uikit.Markup;

/** What reading a file found: where, and what. */
@Tag("ul")
final class FindingsList extends HtmlContainer {
  FindingsList(ImportReport report) {
    setVisible(!report.findings().isEmpty());
    for (Finding finding : report.findings()) {
      add(
          Markup.words(
              "li",
              "",
              getTranslation(
                  "consultations.translating.finding",
                  getTranslation(finding.place().key(), finding.place().arguments().toArray()),
                  getTranslation(finding.kind().key(), finding.arguments().toArray()))));
    }
  }
}
