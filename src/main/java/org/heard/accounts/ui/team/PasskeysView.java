package org.heard.accounts.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import org.heard.accounts.Passkeys;
import org.heard.accounts.Passkeys.Outcome;
import org.heard.accounts.Passkeys.Passkey;
import org.heard.accounts.StepUp;
import org.heard.shared.PasskeyQuestion;
import org.heard.uikit.AskAgain;
import org.heard.uikit.Markup;
import org.heard.uikit.PasskeyPrompt;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;

/** One's own passkeys: making them, and removing those of devices that are gone. */
@Route("team/passkeys")
@RolesAllowed({"ADMINISTRATOR", "MANAGER", "MODERATOR", "SAFEGUARDING", "ANALYST", "FACILITATOR"})
class PasskeysView extends Div implements HasDynamicTitle {
  private final transient Passkeys passkeys;
  private final AskAgain again;
  private final PasskeyPrompt prompt;
  private final Div list = new Div();
  private final Input name = new Input();
  private final Paragraph notice = new Paragraph();

  PasskeysView(Passkeys passkeys, StepUp stepUp) {
    this.passkeys = passkeys;
    this.again = new AskAgain(stepUp);
    this.prompt = new PasskeyPrompt(this::keep, words -> say(words, false));
    addClassNames("t-one", "t-narrow");
    notice.addClassName("note");
    notice.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    notice.setVisible(false);
    add(
        new H1(getTranslation("accounts.passkeys.title")),
        new Paragraph(getTranslation("accounts.passkeys.words")),
        notice,
        list,
        form(),
        again,
        prompt);
    show();
  }

  private Div form() {
    NativeLabel label = new NativeLabel(getTranslation("accounts.passkeys.name"));
    label.setFor("passkey-name");
    name.setId("passkey-name");
    name.getElement()
        .setAttribute("maxlength", String.valueOf(Passkeys.MOST_NAME))
        .setAttribute("autocomplete", "off")
        .setAttribute("aria-describedby", "passkey-name-hint");
    Span hint = new Span(getTranslation("accounts.passkeys.name.hint"));
    hint.setId("passkey-name-hint");
    hint.addClassName("muted");
    NativeButton make =
        new NativeButton(getTranslation("accounts.passkeys.make"), click -> begin());
    make.addClassNames("t-btn", "t-btn--go");
    Div form = new Div(Markup.element("div", "t-field", label, hint, name), make);
    form.addClassName("t-form");
    Div part = new Div(new H2(getTranslation("accounts.passkeys.make.title")), form);
    return part;
  }

  private void show() {
    list.removeAll();
    List<Passkey> own = passkeys.own();
    if (own.isEmpty()) {
      list.add(new Paragraph(getTranslation("accounts.passkeys.none")));
      return;
    }
    UnorderedList items = new UnorderedList();
    items.addClassName("t-passkeys");
    own.forEach(passkey -> items.add(item(passkey)));
    list.add(items);
  }

  private ListItem item(Passkey passkey) {
    String used =
        passkey
            .used()
            .map(day -> getTranslation("accounts.passkeys.used", day(day)))
            .orElseGet(() -> getTranslation("accounts.passkeys.unused"));
    NativeButton remove =
        new NativeButton(
            getTranslation("accounts.passkeys.remove"),
            click -> again.before(() -> remove(passkey)));
    remove.addClassName("t-btn");
    remove.setAriaLabel(getTranslation("accounts.passkeys.remove.one", passkey.name()));
    return new ListItem(
        Markup.words("b", "", passkey.name()),
        Markup.words("p", "muted", getTranslation("accounts.passkeys.made", day(passkey.made()))),
        Markup.words("p", "muted", used),
        remove);
  }

  private static String day(LocalDate day) {
    return ReaderDates.day(day, ReaderLanguage.current());
  }

  private void begin() {
    if (name.getValue().isBlank()) {
      say(getTranslation("accounts.passkeys.name.missing"), false);
      name.focus();
    } else {
      again.before(() -> prompt.make(passkeys.begin()));
    }
  }

  // The device may have taken its time: then it is asked again who this is, and nothing is lost.
  private void keep(PasskeyQuestion question, String answer) {
    again.before(() -> kept(passkeys.keep(question, answer, name.getValue())));
  }

  private void kept(Outcome outcome) {
    switch (outcome) {
      case KEPT -> {
        name.clear();
        say(getTranslation("accounts.passkeys.kept"), true);
      }
      case REFUSED -> say(getTranslation("accounts.passkeys.refused"), false);
      case KNOWN -> say(getTranslation("accounts.passkeys.known"), false);
      case TOO_MANY -> say(getTranslation("accounts.passkeys.most", Passkeys.MOST), false);
    }
    show();
  }

  private void remove(Passkey passkey) {
    passkeys.remove(passkey.id());
    say(getTranslation("accounts.passkeys.removed", passkey.name()), true);
    show();
  }

  private void say(String words, boolean good) {
    notice.setText(words);
    notice.removeClassNames("note--good", "note--care");
    notice.addClassName(good ? "note--good" : "note--care");
    notice.setVisible(true);
    notice.getElement().callJsFunction("focus");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("accounts.passkeys.title");
  }
}
