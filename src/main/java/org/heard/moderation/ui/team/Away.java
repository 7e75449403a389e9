package org.heard.moderation.ui.team;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import org.heard.submissions.StorageUnavailableException;
import org.heard.uikit.Markup;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.TransactionException;

/** The database cannot be reached for a moment: say so calmly, keep what was chosen, try again. */
final class Away {
  private Away() {}

  static boolean is(RuntimeException failure) {
    return failure instanceof StorageUnavailableException
        || failure instanceof DataAccessResourceFailureException
        || failure instanceof TransientDataAccessException
        || failure instanceof TransactionException;
  }

  /**
   * A page that could not be read; trying again reads it anew.
   *
   * @throws RuntimeException the failure itself, when it is another one
   */
  static Component page(RuntimeException failure) {
    if (!is(failure)) {
      throw failure;
    }
    return note(press -> UI.getCurrent().refreshCurrentRoute(false));
  }

  static Component note(ComponentEventListener<ClickEvent<NativeButton>> again) {
    Component note =
        Markup.element(
            "div",
            "note note--care",
            Markup.element(
                "div",
                "",
                Markup.words("b", "", translate("moderation.away.title")),
                Markup.words("p", "", translate("moderation.away.words")),
                Markup.element(
                    "div", "t-row", new TeamButton(translate("moderation.away.again"), again))));
    note.getElement().setAttribute("role", "alert");
    return note;
  }
}
