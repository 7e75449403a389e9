package org.heard.accounts.ui.child;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.ChoosePassword.Outcome;
import org.heard.accounts.Passkeys;
import org.heard.accounts.Sessions;
import org.heard.accounts.StepUp;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.TextBox;

/** How a child advisor comes in: its devices, its password, and where it is signed in now. */
@Route("advise/password")
@RolesAllowed("ADVISOR")
class WaysInView extends ChildDoor {
  private final transient ChoosePassword passwords;
  private final StillMe stillMe;
  private final Div password = new Div();
  private final TextBox present = TextBox.line();
  private final TextBox next = TextBox.line();
  private final AskedField presentField;
  private final AskedField nextField;

  WaysInView(ChoosePassword passwords, Passkeys passkeys, Sessions sessions, StepUp stepUp) {
    super(UI.getCurrent().getTranslation("accounts.child.in.title"));
    this.passwords = passwords;
    this.stillMe = new StillMe(this, stepUp, passwords);
    password.addClassName("stack");
    present.getElement().setAttribute("type", "password");
    presentField =
        new AskedField(
            "present-password", getTranslation("accounts.child.password.present"), present);
    nextField = new AskedField("new-password", getTranslation("accounts.child.password.new"), next);
    form()
        .add(
            new DevicesPart(this, passkeys, stillMe),
            password,
            new PlacesPart(this, sessions),
            stillMe);
    show();
  }

  private void show() {
    password.removeAll();
    password.add(
        Markup.words("h2", "", getTranslation("accounts.child.password.title")),
        Markup.words(
            "p", "", getTranslation("accounts.child.password.words", ChoosePassword.LEAST)),
        Markup.words("p", "", getTranslation("accounts.child.password.secret")));
    boolean has = passwords.has();
    if (has) {
      password.add(presentField);
    }
    password.add(
        nextField,
        new PaperButton(getTranslation("accounts.child.password.go"))
            .looks("btn--go")
            .does(press -> choose()));
    if (has) {
      password.add(
          new PaperButton(getTranslation("accounts.child.password.drop"))
              .does(press -> stillMe.before(this::drop)));
    }
  }

  private void choose() {
    if (passwords.has()) {
      chosen();
    } else {
      stillMe.before(this::chosen);
    }
  }

  private void chosen() {
    hush();
    presentField.calm();
    nextField.calm();
    Outcome outcome = passwords.changeOwn(present.words(), next.words());
    switch (outcome) {
      case CHOSEN -> {
        present.holding("");
        next.holding("");
        show();
        say(words(outcome));
      }
      case PRESENT_PASSWORD_WRONG -> presentField.wrong(words(outcome));
      case LINK_NOT_VALID, TOO_SHORT, TOO_LONG, LIKE_SIGN_IN_NAME, TOO_COMMON ->
          nextField.wrong(words(outcome));
    }
  }

  private void drop() {
    say(
        passwords.giveUp()
            ? getTranslation("accounts.child.password.dropped")
            : getTranslation("accounts.child.device.none"));
    show();
  }
}
