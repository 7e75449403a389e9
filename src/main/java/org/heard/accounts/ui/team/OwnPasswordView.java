package org.heard.accounts.ui.team;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.ChoosePassword.Outcome;

/** Changing one's own password; sessions on other devices end. */
@Route("team/password")
@PermitAll
class OwnPasswordView extends Div implements HasDynamicTitle {
  private final transient ChoosePassword passwords;
  private final PasswordInput present;
  private final PasswordInput next;
  private final Paragraph done = new Paragraph();

  OwnPasswordView(ChoosePassword passwords) {
    this.passwords = passwords;
    addClassNames("t-one", "t-narrow");
    present =
        new PasswordInput(
            "present-password",
            getTranslation("accounts.password.present"),
            "",
            "current-password");
    next =
        new PasswordInput(
            "new-password",
            getTranslation("accounts.password.new"),
            getTranslation("accounts.password.hint", ChoosePassword.LEAST),
            "new-password");
    NativeButton go =
        new NativeButton(getTranslation("accounts.password.choose"), click -> change());
    go.addClassNames("t-btn", "t-btn--go");
    done.addClassNames("note", "note--good");
    done.getElement().setAttribute("role", "status");
    done.setVisible(false);
    Div form = new Div(present, next, go, done);
    form.addClassName("t-form");
    add(
        new H1(getTranslation("accounts.password.title")),
        new Paragraph(getTranslation("accounts.password.words")),
        form,
        new Paragraph(
            new Anchor("team/recovery-codes", getTranslation("accounts.recovery.title"))));
  }

  private void change() {
    Outcome outcome = passwords.changeOwn(present.value(), next.value());
    String words = getTranslation(Words.of(outcome));
    boolean chosen = outcome == Outcome.CHOSEN;
    boolean aboutPresent = outcome == Outcome.PRESENT_PASSWORD_WRONG;
    present.complain(aboutPresent ? words : "");
    next.complain(chosen || aboutPresent ? "" : words);
    done.setText(words);
    done.setVisible(chosen);
    if (chosen) {
      present.clear();
      next.clear();
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("accounts.password.title");
  }
}
