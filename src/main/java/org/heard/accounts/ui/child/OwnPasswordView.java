package org.heard.accounts.ui.child;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.Sessions;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.TextBox;

/** A child advisor changes its password, or ends its sessions everywhere. */
@Route("advise/password")
@RolesAllowed("ADVISOR")
class OwnPasswordView extends ChildDoor {
  private final transient ChoosePassword passwords;
  private final transient Sessions sessions;
  private final TextBox present = TextBox.line();
  private final TextBox next = TextBox.line();

  OwnPasswordView(ChoosePassword passwords, Sessions sessions) {
    super(UI.getCurrent().getTranslation("accounts.child.password.title"));
    this.passwords = passwords;
    this.sessions = sessions;
    present.getElement().setAttribute("type", "password");
    form()
        .add(
            Markup.words(
                "p", "", getTranslation("accounts.child.password.words", ChoosePassword.LEAST)),
            Markup.words("p", "", getTranslation("accounts.child.password.secret")),
            field("present-password", getTranslation("accounts.child.password.present"), present),
            field("new-password", getTranslation("accounts.child.password.new"), next),
            new PaperButton(getTranslation("accounts.child.password.go"))
                .looks("btn--go")
                .does(press -> say(words(passwords.changeOwn(present.words(), next.words())))),
            new PaperButton(getTranslation("accounts.child.everywhere"))
                .does(press -> leaveEverywhere()));
  }

  private void leaveEverywhere() {
    sessions.endOwn();
    getUI().ifPresent(ui -> ui.getPage().setLocation("/sign-in"));
  }
}
