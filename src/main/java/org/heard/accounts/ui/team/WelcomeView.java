package org.heard.accounts.ui.team;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.ChoosePassword.Outcome;
import org.heard.accounts.OneTimeSecret;
import org.heard.uikit.CodeInAddress;

/** Choosing a password with a one-time link. The secret is behind the # of the link, or typed. */
@Route(value = "team/welcome", autoLayout = false)
@AnonymousAllowed
class WelcomeView extends Door implements HasDynamicTitle {
  private final transient ChoosePassword passwords;
  private final Input code = new Input();
  private final PasswordInput password;

  WelcomeView(ChoosePassword passwords) {
    this.passwords = passwords;
    heading(getTranslation("accounts.welcome.title"));
    code.setId("one-time-code");
    code.getElement().setAttribute("autocomplete", "one-time-code");
    code.getElement().setAttribute("spellcheck", "false");
    NativeLabel label = new NativeLabel(getTranslation("accounts.welcome.code"));
    label.setFor(code);
    Div field = new Div(label, code);
    field.addClassName("t-field");
    password =
        new PasswordInput(
            "new-password",
            getTranslation("accounts.password.new"),
            getTranslation("accounts.password.hint", ChoosePassword.LEAST),
            "new-password");
    NativeButton go =
        new NativeButton(getTranslation("accounts.password.choose"), click -> choose());
    go.addClassNames("t-btn", "t-btn--go");
    Div form = new Div(field, password, go);
    form.addClassName("t-form");
    sheet().add(new Paragraph(getTranslation("accounts.welcome.words")), form);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    CodeInAddress.read(event.getUI(), code::setValue);
  }

  private void choose() {
    Outcome outcome = passwords.byLink(new OneTimeSecret(code.getValue()), password.value());
    if (outcome == Outcome.CHOSEN) {
      finish();
      Anchor onward = new Anchor("team/login", getTranslation("accounts.sign-in.go"));
      onward.addClassNames("t-btn", "t-btn--go");
      Paragraph done = new Paragraph(getTranslation(Words.of(outcome)));
      done.addClassNames("note", "note--good");
      done.getElement().setAttribute("role", "status");
      sheet().add(done, onward);
    } else {
      password.complain(getTranslation(Words.of(outcome)));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("accounts.welcome.page-title");
  }
}
