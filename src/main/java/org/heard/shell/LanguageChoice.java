package org.heard.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
import org.heard.shared.Language;
import org.heard.uikit.Choice;
import org.heard.uikit.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** The language of the team pages, for this visit. */
final class LanguageChoice extends Div {
  LanguageChoice() {
    addClassName("t-choice");
    add(
        new Choice<>(
            getTranslation("shell.team.language"),
            null,
            Language.TEAM_PAGES,
            Language::ownName,
            ReaderLanguage.current(),
            LanguageChoice::choose));
  }

  private static void choose(@Nullable Language language) {
    UI ui = Objects.requireNonNull(UI.getCurrent());
    ui.getSession().setLocale(Objects.requireNonNull(language).locale());
    ui.getPage().reload();
  }
}
