package org.heard.accounts.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Passkeys;
import org.heard.accounts.SecondStep;
import org.heard.accounts.Sessions;

/**
 * Signing in: a plain form that the browser posts itself, so that password keepers know it and
 * Spring Security answers it.
 */
@Route(value = "team/login", autoLayout = false)
@AnonymousAllowed
class SignInView extends Door implements BeforeEnterObserver, HasDynamicTitle {
  private final transient CurrentPerson me;
  private final transient Sessions sessions;
  private final Div notice = new Div();

  SignInView(CurrentPerson me, Sessions sessions, SecondStep secondStep, Passkeys passkeys) {
    this.me = me;
    this.sessions = sessions;
    notice.addClassNames("note", "note--care");
    notice.getElement().setAttribute("role", "alert");
    notice.setVisible(false);
    heading(getTranslation("accounts.sign-in.title"));
    sheet().add(notice);
    sheet().getElement().appendChild(form());
    if (secondStep.required()) {
      sheet().add(new PasskeyDoor(passkeys));
    }
    Paragraph help = new Paragraph(getTranslation("accounts.sign-in.help"));
    help.addClassName("muted");
    sheet().add(help);
  }

  private Element form() {
    PostedForm form = new PostedForm("team/sign-in");
    form.field(
        "sign-in-name", getTranslation("accounts.sign-in.name"), "username", "text", "username");
    form.field(
        "sign-in-password",
        getTranslation("accounts.sign-in.password"),
        "password",
        "password",
        "current-password");
    return form.send(getTranslation("accounts.sign-in.go"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (me.id().isPresent()) {
      event.forwardTo("team");
      return;
    }
    Set<String> said = event.getLocation().getQueryParameters().getParameters().keySet();
    if (said.contains("limited")) {
      say(getTranslation("accounts.sign-in.limited"));
    } else if (said.contains("error")) {
      say(getTranslation("accounts.sign-in.error"));
    } else if (said.contains("passkey")) {
      say(getTranslation("accounts.passkeys.not-let-in"));
    } else if (said.contains("again")) {
      say(getTranslation("accounts.sign-in.again"));
    } else {
      sessions.howItEnded().map(Words::of).map(this::getTranslation).ifPresent(this::say);
    }
  }

  private void say(String words) {
    notice.setText(words);
    notice.setVisible(true);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("accounts.sign-in.page-title");
  }
}
