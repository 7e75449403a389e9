package org.heard.accounts.ui.child;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.ChoosePassword.Outcome;
import org.heard.accounts.OneTimeSecret;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.TextBox;

/** A child advisor chooses a password with its one-time link; the secret is behind the #. */
@Route("start")
@AnonymousAllowed
class StartView extends ChildDoor {
  private final transient ChoosePassword passwords;
  private final TextBox code = TextBox.line();
  private final TextBox password = TextBox.line();

  StartView(ChoosePassword passwords) {
    super(UI.getCurrent().getTranslation("accounts.child.password.title"));
    this.passwords = passwords;
    form()
        .add(
            Markup.words(
                "p", "", getTranslation("accounts.child.password.words", ChoosePassword.LEAST)),
            Markup.words("p", "", getTranslation("accounts.child.password.secret")),
            field("start-code", getTranslation("accounts.child.password.code"), code),
            field("start-password", getTranslation("accounts.child.password.new"), password),
            new PaperButton(getTranslation("accounts.child.password.go"))
                .looks("btn--go")
                .does(press -> choose()));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event
        .getUI()
        .getPage()
        .fetchCurrentURL(url -> {
          if (url.getRef() != null && !url.getRef().isBlank()) {
            event.getUI().getPage().getHistory().replaceState(null, "start");
            code.holding(url.getRef());
          }
        });
  }

  private void choose() {
    Outcome outcome = passwords.byLink(new OneTimeSecret(code.words()), password.words());
    say(words(outcome));
    if (outcome == Outcome.CHOSEN) {
      form().removeAll();
      Anchor onward = new Anchor("/sign-in", getTranslation("accounts.child.sign-in.title"));
      onward.addClassNames("btn", "btn--go");
      form().add(onward);
    }
  }
}
