package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import java.util.concurrent.atomic.AtomicInteger;
import org.heard.shared.AskingAgain;
import org.heard.shared.Recognition;
import org.jspecify.annotations.Nullable;

/**
 * A small dialog of the team pages that asks again who it is, and then goes on with what was asked
 * for. It offers; the services refuse.
 */
@Tag("dialog")
public final class AskAgain extends HtmlContainer {

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  private final transient AskingAgain asking;
  private final Input field = new Input();
  private final HtmlContainer problem = Markup.element("p", "note note--care");
  private final PasskeyPrompt prompt;
  private final NativeButton passkey;
  private boolean open;
  private transient @Nullable Runnable then;

  /**
   * A closed dialog.
   *
   * @param asking knows the person and looks at the answers
   */
  public AskAgain(AskingAgain asking) {
    this.asking = asking;
    prompt =
        new PasskeyPrompt(
            (question, answer) -> came(asking.give(question, answer)), this::complain);
    passkey =
        new NativeButton(
            getTranslation("uikit.ask-again.passkey"),
            click -> prompt.ask(asking.passkeyQuestion()));
    passkey.addClassName("t-btn");
    passkey.getElement().setAttribute("type", "button");
    String id = "ask-again-" + NUMBERS.incrementAndGet();
    addClassName("dialog");
    getElement().setAttribute("aria-labelledby", id + "-title");
    getElement().addEventListener("close", closed -> closed());
    HtmlContainer heading = Markup.words("h2", "", getTranslation("uikit.ask-again.title"));
    heading.setId(id + "-title");
    problem.setId(id + "-problem");
    problem.getElement().setAttribute("role", "alert");
    add(form(id, heading, asking.asksForCode()), prompt);
    passkey.setVisible(false);
    say("");
  }

  private Component form(String id, Component heading, boolean code) {
    String asked =
        code ? getTranslation("uikit.ask-again.code") : getTranslation("uikit.ask-again.password");
    String words =
        code
            ? getTranslation("uikit.ask-again.code.words")
            : getTranslation("uikit.ask-again.password.words");
    NativeLabel label = new NativeLabel(asked);
    label.setFor(id);
    NativeButton go = new NativeButton(getTranslation("uikit.ask-again.go"));
    go.addClassNames("t-btn", "t-btn--go");
    go.getElement().setAttribute("type", "submit");
    NativeButton cancel =
        new NativeButton(getTranslation("uikit.ask-again.cancel"), click -> close());
    cancel.addClassName("t-btn");
    cancel.getElement().setAttribute("type", "button");
    HtmlContainer form =
        Markup.element(
            "form",
            "t-form",
            heading,
            Markup.words("p", "", words),
            Markup.element("div", "t-field", label, field(id, code)),
            problem,
            Markup.element("div", "t-row", go, passkey, cancel));
    form.getElement().addEventListener("submit", submit -> look()).preventDefault();
    return form;
  }

  private Input field(String id, boolean code) {
    field.setId(id);
    field.setType(code ? "text" : "password");
    field
        .getElement()
        .setAttribute("autocomplete", code ? "one-time-code" : "current-password")
        .setAttribute("autocapitalize", "none")
        .setAttribute("spellcheck", "false")
        .setAttribute("maxlength", "200")
        .setAttribute("required", true)
        .setAttribute("aria-describedby", id + "-problem");
    return field;
  }

  /** Does this at once or, when it has to be asked, as soon as the answer is right. */
  public void before(Runnable act) {
    if (asking.given()) {
      act.run();
      return;
    }
    then = act;
    say("");
    field.clear();
    passkey.setVisible(asking.asksForPasskey());
    if (!open) {
      open = true;
      getElement().callJsFunction("showModal");
      field.focus();
    }
  }

  private void look() {
    String typed = field.getValue();
    field.clear();
    came(asking.give(typed));
  }

  private void came(Recognition outcome) {
    switch (outcome) {
      case RIGHT -> goOn();
      case WRONG -> complain(getTranslation("uikit.ask-again.wrong"));
      case TOO_MANY -> complain(getTranslation("uikit.ask-again.limited"));
    }
  }

  private void goOn() {
    Runnable act = then;
    close();
    if (act != null) {
      act.run();
    }
  }

  private void complain(String words) {
    say(words);
    field.focus();
  }

  private void say(String words) {
    problem.getElement().setText(words);
    problem.setVisible(!words.isEmpty());
    field.getElement().setAttribute("aria-invalid", words.isEmpty() ? "false" : "true");
  }

  private void close() {
    getElement().callJsFunction("close");
    closed();
  }

  private void closed() {
    open = false;
    then = null;
    field.clear();
  }
}
