package org.heard.accounts.ui.child;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Set;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Passkeys;
import org.heard.accounts.Sessions;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.PasskeyPrompt;
import org.springframework.security.web.csrf.CsrfToken;

/** Child advisors come in: a plain form that the browser posts itself. */
@Route("sign-in")
@AnonymousAllowed
class ChildSignInView extends ChildDoor implements BeforeEnterObserver {
  private final transient CurrentPerson me;
  private final transient Sessions sessions;
  private final Element answer = hidden("answer", "");
  private final Element answered;

  ChildSignInView(CurrentPerson me, Passkeys passkeys, Sessions sessions) {
    super(UI.getCurrent().getTranslation("accounts.child.sign-in.title"));
    this.me = me;
    this.sessions = sessions;
    form().add(Markup.words("p", "", getTranslation("accounts.child.sign-in.words")));
    answered = posted("/team/sign-in/passkey").appendChild(answer);
    PasskeyPrompt prompt =
        new PasskeyPrompt((question, json) -> post(json), this::words, this::say);
    form().getElement().appendChild(withPassword(), answered);
    form()
        .add(
            new PaperButton(getTranslation("accounts.child.sign-in.device"))
                .does(press -> prompt.ask(passkeys.atTheDoor())),
            Markup.words("p", "muted", getTranslation("accounts.child.sign-in.help")),
            prompt);
  }

  private void post(String json) {
    answer.setProperty("value", json);
    answered.callJsFunction("submit");
  }

  /** A form that Spring Security answers, and that comes back to this page. */
  private static Element posted(String address) {
    Element form = new Element("form");
    form.setAttribute("method", "post").setAttribute("action", address);
    Object token =
        VaadinRequest.getCurrent() == null
            ? null
            : VaadinRequest.getCurrent().getAttribute(CsrfToken.class.getName());
    if (token instanceof CsrfToken csrf) {
      form.appendChild(hidden(csrf.getParameterName(), csrf.getToken()));
    }
    return form.appendChild(hidden("child", "yes"));
  }

  private Element withPassword() {
    Element form = posted("/team/sign-in");
    form.setAttribute("class", "stack");
    field(form, "username", getTranslation("accounts.child.sign-in.name"), "text", "username");
    field(
        form,
        "password",
        getTranslation("accounts.child.sign-in.password"),
        "password",
        "current-password");
    return form.appendChild(
        new Element("button")
            .setText(getTranslation("accounts.child.sign-in.title"))
            .setAttribute("type", "submit")
            .setAttribute("class", "btn btn--go"));
  }

  private static Element hidden(String name, String value) {
    return new Element("input")
        .setAttribute("type", "hidden")
        .setAttribute("name", name)
        .setAttribute("value", value);
  }

  private static void field(
      Element form, String name, String words, String type, String autocomplete) {
    String id = "child-" + name;
    Element field = new Element("div").setAttribute("class", "field");
    form.appendChild(field);
    field.appendChild(
        new Element("label").setAttribute("for", id).setText(words),
        new Element("input")
            .setAttribute("id", id)
            .setAttribute("class", "box")
            .setAttribute("name", name)
            .setAttribute("type", type)
            .setAttribute("autocomplete", autocomplete)
            .setAttribute("autocapitalize", "none")
            .setAttribute("spellcheck", "false")
            .setAttribute("maxlength", "200")
            .setAttribute("required", true));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (me.id().isPresent()) {
      event.forwardTo("team");
      return;
    }
    Set<String> said = event.getLocation().getQueryParameters().getParameters().keySet();
    if (said.contains("limited")) {
      say(getTranslation("accounts.child.sign-in.limited"));
    } else if (said.contains("error")) {
      say(getTranslation("accounts.child.sign-in.error"));
    } else if (said.contains("passkey")) {
      say(getTranslation("accounts.child.sign-in.device.error"));
    } else if (said.contains("again")) {
      say(getTranslation("accounts.child.sign-in.again"));
    } else {
      sessions
          .howItEnded()
          .map(ChildSignInView::words)
          .map(this::getTranslation)
          .ifPresent(this::say);
    }
  }

  private static String words(Sessions.End end) {
    return switch (end) {
      case QUIET -> "accounts.child.sign-in.ended.quiet";
      case LONG -> "accounts.child.sign-in.ended.long";
      case ENDED -> "accounts.child.sign-in.ended.on-demand";
      case GONE -> "accounts.child.sign-in.ended.gone";
    };
  }
}
