package org.heard.analysis.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Optional;
import org.heard.moderation.released.FilesMade.Outdated;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;

/** Files written before decisions or answers changed; whoever has one should write it anew. */
final class OutdatedFiles {
  private OutdatedFiles() {}

  static Optional<Component> of(List<Outdated> files) {
    if (files.isEmpty()) {
      return Optional.empty();
    }
    HtmlContainer note = Markup.element("div", "note note--care");
    HtmlContainer list = new HtmlContainer("ul");
    files.forEach(file ->
        list.add(
            Markup.words(
                "li",
                "",
                note.getTranslation(
                    "analysis.outdated.file",
                    file.name(),
                    ReaderDates.day(file.on(), ReaderLanguage.current()),
                    file.changed()))));
    note.add(
        Markup.element(
            "div",
            "",
            Markup.words("h2", "", note.getTranslation("analysis.outdated.title")),
            Markup.words("p", "", note.getTranslation("analysis.outdated.words")),
            list));
    return Optional.of(note);
  }
}
