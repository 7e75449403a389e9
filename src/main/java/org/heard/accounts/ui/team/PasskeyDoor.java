package org.heard.accounts.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import org.heard.accounts.Passkeys;
import org.heard.uikit.PasskeyPrompt;

/** Signing in with a passkey: the answer of the device is posted like a password. */
final class PasskeyDoor extends Div {
  private final Paragraph problem = new Paragraph();
  private final Element answer;
  private final Element form;

  PasskeyDoor(Passkeys passkeys) {
    addClassName("t-form");
    PostedForm posted = new PostedForm("team/sign-in/passkey");
    answer = posted.hidden("answer");
    form = posted.form();
    PasskeyPrompt prompt = new PasskeyPrompt((question, json) -> post(json), this::complain);
    NativeButton go =
        new NativeButton(
            getTranslation("accounts.passkeys.sign-in"),
            click -> {
              problem.setVisible(false);
              prompt.ask(passkeys.atTheDoor());
            });
    go.addClassName("t-btn");
    go.getElement().setAttribute("type", "button");
    problem.addClassNames("note", "note--care");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    add(go, problem, prompt);
    getElement().appendChild(form);
  }

  private void post(String json) {
    answer.setProperty("value", json);
    form.callJsFunction("submit");
  }

  private void complain(String words) {
    problem.setText(words);
    problem.setVisible(true);
  }
}
