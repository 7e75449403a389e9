package org.heard.accounts.ui.child;

import com.vaadin.flow.component.html.Div;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.StepUp;
import org.heard.shared.Recognition;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.PasskeyPrompt;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** Asks a child who it is when the page was open for a while, and then goes on. */
final class StillMe extends Div {
  private final transient StepUp stepUp;
  private final transient ChoosePassword passwords;
  private final ChildDoor page;
  private final PasskeyPrompt prompt;
  private final Div asked = new Div();
  private transient @Nullable Runnable then;

  StillMe(ChildDoor page, StepUp stepUp, ChoosePassword passwords) {
    this.stepUp = stepUp;
    this.passwords = passwords;
    this.page = page;
    this.prompt =
        new PasskeyPrompt(
            (question, answer) -> came(stepUp.give(question, answer)), page::words, page::say);
    asked.addClassName("stack");
    add(asked, prompt);
  }

  /** Does this at once or, when it has to be asked, as soon as the answer is right. */
  void before(Runnable act) {
    if (stepUp.given()) {
      act.run();
      return;
    }
    then = act;
    asked.removeAll();
    asked.add(
        Markup.words("h2", "", getTranslation("accounts.child.still.title")),
        Markup.words("p", "", getTranslation("accounts.child.still.words")));
    if (passwords.has()) {
      askPassword();
    }
    if (stepUp.asksForPasskey()) {
      asked.add(
          new PaperButton(getTranslation("accounts.child.sign-in.device"))
              .does(press -> prompt.ask(stepUp.passkeyQuestion())));
    }
    asked.getElement().callJsFunction("scrollIntoView", false);
  }

  private void askPassword() {
    TextBox typed = TextBox.line();
    typed.getElement().setAttribute("type", "password");
    asked.add(
        ChildDoor.field("still-password", getTranslation("accounts.child.sign-in.password"), typed),
        new PaperButton(getTranslation("accounts.child.still.go"))
            .looks("btn--go")
            .does(press -> came(stepUp.give(typed.words()))));
  }

  private void came(Recognition outcome) {
    switch (outcome) {
      case RIGHT -> goOn();
      case WRONG -> page.say(getTranslation("accounts.child.still.wrong"));
      case TOO_MANY -> page.say(getTranslation("accounts.child.sign-in.limited"));
    }
  }

  private void goOn() {
    Runnable act = then;
    then = null;
    asked.removeAll();
    if (act != null) {
      act.run();
    }
  }
}
