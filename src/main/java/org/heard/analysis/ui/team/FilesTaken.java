package org.heard.analysis.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heard.analysis.Exports.Purpose;
import org.heard.analysis.Labels;
import org.heard.moderation.released.FilesMade.Made;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;

/** Which files were taken, so that one that is found somewhere can be traced. */
final class FilesTaken {
  private FilesTaken() {}

  static Optional<Component> of(List<Made> files, Labels labels) {
    if (files.isEmpty()) {
      return Optional.empty();
    }
    HtmlContainer section = new HtmlContainer("section");
    HtmlContainer body = new HtmlContainer("tbody");
    files.forEach(file -> body.add(line(file, labels)));
    String title = section.getTranslation("analysis.taken.title");
    HtmlContainer head =
        Markup.element(
            "tr",
            "",
            Tables.column(section.getTranslation("analysis.taken.mark")),
            Tables.column(section.getTranslation("analysis.taken.purpose")),
            Tables.column(section.getTranslation("analysis.taken.day")),
            Tables.column(section.getTranslation("analysis.taken.file")));
    HtmlContainer region =
        Markup.element(
            "div",
            "t-scroll",
            Markup.element("table", "rows", Markup.element("thead", "", head), body));
    region.getElement().setAttribute("role", "region");
    region.getElement().setAttribute("tabindex", "0");
    region.getElement().setAttribute("aria-label", title);
    section.add(
        Markup.words("h2", "", title),
        Markup.words("p", "", section.getTranslation("analysis.taken.words")),
        region);
    return Optional.of(section);
  }

  private static HtmlContainer line(Made file, Labels labels) {
    return Markup.element(
        "tr",
        "",
        Markup.element("td", "", Markup.words("code", "sum", file.mark())),
        Markup.words("td", "", purpose(file.purpose(), labels)),
        Markup.words("td", "", ReaderDates.day(file.on(), ReaderLanguage.current())),
        Markup.words("td", "", file.name()));
  }

  /** Nothing for files of before purposes were asked for. */
  private static String purpose(String key, Labels labels) {
    return Arrays.stream(Purpose.values())
        .filter(purpose -> purpose.key().equals(key))
        .findFirst()
        .map(labels::purpose)
        .orElse("");
  }
}
