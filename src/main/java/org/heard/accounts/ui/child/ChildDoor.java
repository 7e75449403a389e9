package org.heard.accounts.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import org.heard.accounts.ChoosePassword.Outcome;
import org.heard.accounts.Passkeys;
import org.heard.uikit.Markup;
import org.heard.uikit.PasskeyPrompt.Trouble;
import org.heard.uikit.TextBox;

/** A page with one short form: a heading, fields, a line that says what is wrong. */
abstract class ChildDoor extends Main implements HasDynamicTitle {
  private final String title;
  private final HtmlContainer form = Markup.element("div", "stack");
  private final HtmlContainer said = Markup.element("p", "");

  ChildDoor(String title) {
    this.title = title;
    setId("main");
    addClassName("qwrap");
    said.getElement().setAttribute("role", "alert");
    add(Markup.words("h1", "", title), form, said);
  }

  final HtmlContainer form() {
    return form;
  }

  final void say(String words) {
    said.setText(words);
    said.getElement().callJsFunction("scrollIntoView", false);
  }

  /** What was said does not count any more. */
  final void hush() {
    said.setText("");
  }

  /** A field with its label; nothing is filled in by the browser. */
  static Component field(String id, String label, TextBox box) {
    HtmlContainer words = Markup.words("label", "", label);
    words.getElement().setAttribute("for", id);
    box.setId(id);
    box.typed(typed -> {});
    return Markup.element("div", "field", words, box);
  }

  /** What became of a password, in words for a child. */
  final String words(Outcome outcome) {
    return switch (outcome) {
      case CHOSEN -> getTranslation("accounts.child.password.done");
      case LINK_NOT_VALID -> getTranslation("accounts.child.password.link-not-valid");
      case PRESENT_PASSWORD_WRONG -> getTranslation("accounts.child.password.present-wrong");
      case TOO_SHORT, TOO_LONG -> getTranslation("accounts.child.password.length");
      case LIKE_SIGN_IN_NAME, TOO_COMMON -> getTranslation("accounts.child.password.easy");
    };
  }

  /** What a device or its browser could not do, in words for a child. */
  final String words(Trouble why) {
    return switch (why) {
      case CANCELLED -> getTranslation("accounts.child.device.cancelled");
      case KNOWN -> getTranslation("accounts.child.device.known");
      case ELSEWHERE, UNSUPPORTED -> getTranslation("accounts.child.device.cannot");
      case OTHER -> getTranslation("accounts.child.device.failed");
    };
  }

  /** What became of letting a device in, in words for a child. */
  final String words(Passkeys.Outcome outcome) {
    return switch (outcome) {
      case KEPT -> getTranslation("accounts.child.device.done");
      case REFUSED -> getTranslation("accounts.child.device.failed");
      case KNOWN -> getTranslation("accounts.child.device.known");
      case TOO_MANY -> getTranslation("accounts.child.device.most");
    };
  }

  @Override
  public String getPageTitle() {
    return title;
  }
}
