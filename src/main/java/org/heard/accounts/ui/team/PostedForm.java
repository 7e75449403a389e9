package org.heard.accounts.ui.team;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** A plain form that the browser posts itself, and Spring Security answers. */
final class PostedForm {
  private final Element form = new Element("form");

  PostedForm(String address) {
    form.setAttribute("method", "post").setAttribute("action", address);
    form.setAttribute("class", "t-form");
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
  }

  /** A labelled field; gives the field, for what it has beyond the others. */
  Element field(String id, String words, String name, String type, String autocomplete) {
    Element input =
        new Element("input")
            .setAttribute("id", id)
            .setAttribute("name", name)
            .setAttribute("type", type)
            .setAttribute("autocomplete", autocomplete)
            .setAttribute("autocapitalize", "none")
            .setAttribute("spellcheck", "false")
            .setAttribute("maxlength", "200")
            .setAttribute("required", true);
    form.appendChild(new Element("label").setAttribute("for", id).setText(words), input);
    return input;
  }

  /** A field that nobody sees; filled before the form is sent. */
  Element hidden(String name) {
    Element input = new Element("input").setAttribute("type", "hidden").setAttribute("name", name);
    form.appendChild(input);
    return input;
  }

  Element form() {
    return form;
  }

  /** The form with its button. */
  Element send(String words) {
    Element button = new Element("button").setText(words);
    button.setAttribute("type", "submit").setAttribute("class", "t-btn t-btn--go");
    return form.appendChild(button);
  }
}
