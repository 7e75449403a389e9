package org.heard.accounts.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import org.heard.accounts.CurrentPerson;
import org.springframework.security.web.csrf.CsrfToken;

/**
 * Signing in: a plain form that the browser posts itself, so that password keepers know it and
 * Spring Security answers it.
 */
@Route(value = "team/login", autoLayout = false)
@AnonymousAllowed
class SignInView extends Door implements BeforeEnterObserver, HasDynamicTitle {
  private final transient CurrentPerson me;
  private final Div notice = new Div();

  SignInView(CurrentPerson me) {
    this.me = me;
    notice.addClassNames("note", "note--care");
    notice.getElement().setAttribute("role", "alert");
    notice.setVisible(false);
    heading(getTranslation("accounts.sign-in.title"));
    sheet().add(notice);
    sheet().getElement().appendChild(form());
    Paragraph help = new Paragraph(getTranslation("accounts.sign-in.help"));
    help.addClassName("muted");
    sheet().add(help);
  }

  private Element form() {
    Element form = new Element("form");
    form.setAttribute("method", "post").setAttribute("action", "team/sign-in");
    form.setAttribute("class", "t-form");
    form.appendChild(
        label("sign-in-name", getTranslation("accounts.sign-in.name")),
        input("sign-in-name", "username", "text", "username"),
        label("sign-in-password", getTranslation("accounts.sign-in.password")),
        input("sign-in-password", "password", "password", "current-password"));
    Object token =
        VaadinRequest.getCurrent() == null
            ? null
            : VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName());
    if (token instanceof CsrfToken csrf) {
      form.appendChild(
          new Element("input")
              .setAttribute("type", "hidden")
              .setAttribute("name", csrf.getParameterName())
              .setAttribute("value", csrf.getToken()));
    }
    Element button = new Element("button").setText(getTranslation("accounts.sign-in.go"));
    button.setAttribute("type", "submit").setAttribute("class", "t-btn t-btn--go");
    return form.appendChild(button);
  }

  private static Element label(String target, String words) {
    return new Element("label").setAttribute("for", target).setText(words);
  }

  private static Element input(String id, String name, String type, String autocomplete) {
    return new Element("input")
        .setAttribute("id", id)
        .setAttribute("name", name)
        .setAttribute("type", type)
        .setAttribute("autocomplete", autocomplete)
        .setAttribute("autocapitalize", "none")
        .setAttribute("spellcheck", "false")
        .setAttribute("maxlength", "200")
        .setAttribute("required", true);
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
    } else if (said.contains("again")) {
      say(getTranslation("accounts.sign-in.again"));
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
