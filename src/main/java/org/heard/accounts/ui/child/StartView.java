package org.heard.accounts.ui.child;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.ChoosePassword.Outcome;
import org.heard.accounts.OneTimeSecret;
import org.heard.accounts.Passkeys;
import org.heard.shared.PasskeyQuestion;
import org.heard.uikit.CodeInAddress;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.PasskeyPrompt;
import org.heard.uikit.TextBox;

/**
 * A child advisor chooses a password, or lets a device in, with its one-time link; the secret is
 * behind the #.
 */
@Route("start")
@AnonymousAllowed
class StartView extends ChildDoor {
  private final transient ChoosePassword passwords;
  private final transient Passkeys passkeys;
  private final PasskeyPrompt prompt = new PasskeyPrompt(this::letIn, this::words, this::say);
  private final TextBox code = TextBox.line();
  private final TextBox password = TextBox.line();
  private final AskedField codeField;
  private final AskedField passwordField;

  StartView(ChoosePassword passwords, Passkeys passkeys) {
    super(UI.getCurrent().getTranslation("accounts.child.start.title"));
    this.passwords = passwords;
    this.passkeys = passkeys;
    codeField = new AskedField("start-code", getTranslation("accounts.child.password.code"), code);
    passwordField =
        new AskedField("start-password", getTranslation("accounts.child.password.new"), password);
    form()
        .add(
            codeField,
            Markup.words("h2", "", getTranslation("accounts.child.password.title")),
            Markup.words(
                "p", "", getTranslation("accounts.child.password.words", ChoosePassword.LEAST)),
            Markup.words("p", "", getTranslation("accounts.child.password.secret")),
            passwordField,
            new PaperButton(getTranslation("accounts.child.password.go"))
                .looks("btn--go")
                .does(press -> choose()),
            Markup.words("h2", "", getTranslation("accounts.child.device.title")),
            Markup.words("p", "", getTranslation("accounts.child.device.words")),
            Markup.words("p", "", getTranslation("accounts.child.device.own")),
            new PaperButton(getTranslation("accounts.child.device.go")).does(press -> ask()),
            prompt);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    CodeInAddress.read(event.getUI(), code::holding);
  }

  private void choose() {
    calm();
    Outcome outcome = passwords.byLink(new OneTimeSecret(code.words()), password.words());
    switch (outcome) {
      case CHOSEN -> {
        say(words(outcome));
        leadOn();
      }
      case LINK_NOT_VALID -> codeField.wrong(words(outcome));
      case PRESENT_PASSWORD_WRONG, TOO_SHORT, TOO_LONG, LIKE_SIGN_IN_NAME, TOO_COMMON ->
          passwordField.wrong(words(outcome));
    }
  }

  private void ask() {
    calm();
    passkeys
        .begin(new OneTimeSecret(code.words()))
        .ifPresentOrElse(prompt::make, () -> codeField.wrong(words(Outcome.LINK_NOT_VALID)));
  }

  private void calm() {
    hush();
    codeField.calm();
    passwordField.calm();
  }

  private void letIn(PasskeyQuestion question, String answer) {
    Passkeys.Outcome outcome =
        passkeys.keep(
            new OneTimeSecret(code.words()),
            question,
            answer,
            getTranslation("accounts.child.device.mine"));
    say(words(outcome));
    if (outcome == Passkeys.Outcome.KEPT) {
      leadOn();
    }
  }

  private void leadOn() {
    form().removeAll();
    Anchor onward = new Anchor("/sign-in", getTranslation("accounts.child.sign-in.title"));
    onward.addClassNames("btn", "btn--go");
    form().add(onward);
  }
}
