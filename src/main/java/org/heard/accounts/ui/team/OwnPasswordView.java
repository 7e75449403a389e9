package org.heard.accounts.ui.team;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.ChoosePassword.Outcome;
import org.heard.accounts.SecondStep;
import org.heard.accounts.Sessions;

/** Changing one's own password; sessions on other devices end. */
@Route("team/password")
@RolesAllowed({"ADMINISTRATOR", "MANAGER", "MODERATOR", "SAFEGUARDING", "ANALYST", "FACILITATOR"})
class OwnPasswordView extends Div implements HasDynamicTitle {
  private final transient ChoosePassword passwords;
  private final transient Sessions sessions;
  private final PasswordInput present;
  private final PasswordInput next;
  private final Paragraph done = new Paragraph();

  OwnPasswordView(ChoosePassword passwords, SecondStep secondStep, Sessions sessions) {
    this.passwords = passwords;
    this.sessions = sessions;
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
        form);
    if (secondStep.required()) {
      Anchor codes = new Anchor("team/recovery-codes", getTranslation("accounts.recovery.title"));
      Anchor passkeys = new Anchor("team/passkeys", getTranslation("accounts.passkeys.title"));
      add(new Paragraph(codes), new Paragraph(passkeys));
    }
    NativeButton everywhere =
        new NativeButton(getTranslation("accounts.sessions.end-own"), click -> leaveEverywhere());
    everywhere.addClassName("t-btn");
    Div leave = new Div(new Paragraph(getTranslation("accounts.sessions.words")), everywhere);
    leave.addClassName("t-form");
    add(new H2(getTranslation("accounts.sessions.title")), leave);
  }

  // The next request ends this session like all others, and the sign-in page says so.
  private void leaveEverywhere() {
    sessions.endOwn();
    getUI().ifPresent(ui -> ui.getPage().setLocation("team/login"));
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
