package org.heard.accounts.ui.team;

import com.vaadin.flow.component.html.Code;
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
import org.heard.accounts.SecondStep.Standing;
import org.heard.uikit.Square;

/** The code of the device, after the password; at the first time the device learns it here. */
@Route(value = "team/second-step", autoLayout = false)
@AnonymousAllowed
class SecondStepView extends Door implements BeforeEnterObserver, HasDynamicTitle {
  private static final String FIELD = "second-step-code";

  private final transient SecondStep steps;
  private final transient CurrentPerson me;
  private final transient Passkeys passkeys;

  SecondStepView(SecondStep steps, CurrentPerson me, Passkeys passkeys) {
    this.passkeys = passkeys;
    this.steps = steps;
    this.me = me;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (me.id().isPresent()) {
      event.forwardTo("team");
      return;
    }
    Set<String> said = event.getLocation().getQueryParameters().getParameters().keySet();
    finish();
    switch (steps.standing()) {
      case Standing.Nobody ignored -> event.forwardTo("team/login");
      case Standing.Asked ignored -> ask(said);
      case Standing.SetUp setUp -> setUp(setUp, said);
    }
  }

  private void ask(Set<String> said) {
    heading(getTranslation("accounts.second-step.title"));
    sheet().add(new Paragraph(getTranslation("accounts.second-step.words")));
    complain(said);
    sheet().getElement().appendChild(form(getTranslation("accounts.second-step.go")));
    sheet().add(new PasskeyDoor(passkeys));
    Paragraph lost = new Paragraph(getTranslation("accounts.second-step.lost"));
    lost.addClassName("muted");
    sheet().add(lost);
  }

  private void setUp(Standing.SetUp setUp, Set<String> said) {
    heading(getTranslation("accounts.second-step.set-up.title"));
    Code seed = new Code(setUp.seed().replaceAll("(.{4})(?=.)", "$1 "));
    sheet()
        .add(
            new Paragraph(getTranslation("accounts.second-step.set-up.words")),
            new Square(setUp.address(), getTranslation("accounts.second-step.set-up.square")),
            new Paragraph(getTranslation("accounts.second-step.set-up.typed")),
            new Paragraph(seed));
    complain(said);
    sheet().getElement().appendChild(form(getTranslation("accounts.second-step.set-up.go")));
  }

  private void complain(Set<String> said) {
    String words;
    if (said.contains("limited")) {
      words = getTranslation("accounts.sign-in.limited");
    } else if (said.contains("passkey")) {
      words = getTranslation("accounts.passkeys.not-let-in");
    } else if (said.contains("error")) {
      words = getTranslation("accounts.second-step.error");
    } else {
      return;
    }
    Div notice = new Div(words);
    notice.addClassNames("note", "note--care");
    notice.setId("second-step-problem");
    notice.getElement().setAttribute("role", "alert");
    sheet().add(notice);
  }

  private Element form(String go) {
    PostedForm form = new PostedForm("team/sign-in/second");
    Element field =
        form.field(
            FIELD, getTranslation("accounts.second-step.code"), "code", "text", "one-time-code");
    field.setAttribute("autofocus", true).setAttribute("dir", "ltr");
    return form.send(go);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("accounts.sign-in.page-title");
  }
}
