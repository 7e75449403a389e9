package org.heard.accounts.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.heard.accounts.Passkeys;
import org.heard.accounts.Passkeys.Passkey;
import org.heard.shared.PasskeyQuestion;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.PasskeyPrompt;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.TextBox;

/** The devices that let a child in: adding this one, and taking away those that are gone. */
final class DevicesPart extends Div {
  private final ChildDoor page;
  private final transient Passkeys passkeys;
  private final StillMe stillMe;
  private final TextBox name = TextBox.line();
  private final HtmlContainer list = Markup.element("ul", "stack");
  private final PasskeyPrompt prompt;

  DevicesPart(ChildDoor page, Passkeys passkeys, StillMe stillMe) {
    this.page = page;
    this.passkeys = passkeys;
    this.stillMe = stillMe;
    this.prompt = new PasskeyPrompt(this::keep, page::words, page::say);
    addClassName("stack");
    name.holding(getTranslation("accounts.child.device.mine"));
    add(
        Markup.words("h2", "", getTranslation("accounts.child.device.title")),
        Markup.words("p", "", getTranslation("accounts.child.device.words")),
        Markup.words("p", "", getTranslation("accounts.child.device.own")),
        list,
        ChildDoor.field("device-name", getTranslation("accounts.child.device.name"), name),
        new PaperButton(getTranslation("accounts.child.device.go"))
            .does(press -> stillMe.before(() -> prompt.make(passkeys.begin()))),
        prompt);
    show();
  }

  private void keep(PasskeyQuestion question, String answer) {
    stillMe.before(() -> {
      page.say(page.words(passkeys.keep(question, answer, name.words())));
      show();
    });
  }

  private void show() {
    list.removeAll();
    List<Passkey> own = passkeys.own();
    if (own.isEmpty()) {
      list.add(Markup.words("li", "muted", getTranslation("accounts.child.device.none")));
    }
    own.forEach(one -> list.add(line(one)));
  }

  private Component line(Passkey one) {
    PaperButton remove =
        new PaperButton(getTranslation("accounts.child.device.remove"))
            .does(press -> stillMe.before(() -> remove(one)));
    remove
        .getElement()
        .setAttribute("aria-label", getTranslation("accounts.child.device.remove.one", one.name()));
    return Markup.element(
        "li",
        "",
        Markup.words(
            "p",
            "",
            getTranslation(
                "accounts.child.places.line",
                one.name(),
                ReaderDates.day(one.made(), ReaderLanguage.current()))),
        remove);
  }

  private void remove(Passkey one) {
    page.say(
        passkeys.remove(one.id())
            ? getTranslation("accounts.child.device.removed")
            : getTranslation("accounts.child.device.last"));
    show();
  }
}
