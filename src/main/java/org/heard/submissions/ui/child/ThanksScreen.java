package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import org.heard.consultations.Consultation;
import org.heard.shared.LocalizedText;
import org.heard.submissions.ReceiptCode;
import org.heard.uikit.Heading;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.Picture;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.Sign;
import org.jspecify.annotations.Nullable;

/** It has arrived. The code is shown twice: once to write it down, once to compare. */
@Tag("div")
final class ThanksScreen extends HtmlContainer {
  private final ReceiptCode receipt;
  private final Consultation call;
  private final transient CallDays days;
  private final SerializableRunnable forgetHere;
  private final HtmlContainer main = Markup.element("main", "qwrap qwrap--wide");
  private final @Nullable SerializableSupplier<Component> note;
  private boolean second;

  /**
   * The page after Send.
   *
   * @param note makes the note for a guardian; null when nobody has to be asked
   * @param forgetHere makes the device forget the draft, so that nobody after finds it
   */
  private ThanksScreen(
      ReceiptCode receipt,
      Consultation call,
      CallDays days,
      @Nullable SerializableSupplier<Component> note,
      SerializableRunnable forgetHere) {
    this.days = days;
    this.note = note;
    this.receipt = receipt;
    this.call = call;
    this.forgetHere = forgetHere;
    addClassName("qpage");
    ReadAloud.around(main).setId("main");
    add(main);
    showFirst();
  }

  /**
   * The page after Send.
   *
   * @param forgetHere makes the device forget the draft, so that nobody after finds it
   */
  static ThanksScreen of(
      ReceiptCode receipt,
      Consultation call,
      GuardianAsking asking,
      CallDays days,
      SerializableRunnable forgetHere) {
    return new ThanksScreen(
        receipt,
        call,
        days,
        asking.waits(call, receipt) ? () -> GuardianNote.of(asking, receipt) : null,
        forgetHere);
  }

  /** The code for the second time, to compare. */
  ThanksScreen atSecondLook() {
    showSecond();
    return this;
  }

  /** What to show again in another language. */
  Carried.Thanks carried() {
    return new Carried.Thanks(call.id(), receipt, second);
  }

  private void showFirst() {
    PaperButton written =
        new PaperButton(getTranslation("submissions.thanks.written-down"))
            .looks("btn--go")
            .does(press -> showSecond());
    fill(
        getTranslation("submissions.thanks.title"),
        note == null
            ? getTranslation("submissions.thanks.words")
            : getTranslation("submissions.guardian.thanks"),
        ofTheCall(),
        new SecretCode(receipt),
        Markup.element("div", "after", written));
  }

  /** What the call itself says; an empty place when it says nothing. */
  private Component ofTheCall() {
    HtmlContainer words = Markup.element("div", "lead thanks-words");
    LocalizedText thanks = call.page().thanks();
    if (thanks != null) {
      words.add(Markup.paragraphs(thanks));
    }
    return words;
  }

  private void showSecond() {
    second = true;
    forgetHere.run();
    fill(
        getTranslation("submissions.thanks.second.title"),
        getTranslation("submissions.thanks.second.words"),
        new SecretCode(receipt),
        Markup.element("div", "two after", whatNow(), withCode()),
        Markup.element("div", "after", onward()));
  }

  private Component onward() {
    return note == null
        ? home()
        : new PaperButton(getTranslation("submissions.guardian.now-ask"))
            .looks("btn--go")
            .startsWith(Sign.PAGE)
            .does(press -> showNote(note.get()));
  }

  private Component home() {
    Anchor home = new Anchor("/", getTranslation("submissions.thanks.to-start"));
    home.addClassNames("btn", "btn--go");
    return home;
  }

  /** The note alone: beside the secret code somebody could hand over the wrong one. */
  private void showNote(Component paper) {
    main.removeAll();
    main.add(
        Heading.saying(getTranslation("submissions.guardian.now-ask")),
        paper,
        Markup.element("div", "after", home()));
  }

  private void fill(String title, String words, Component... content) {
    main.removeAll();
    Heading heading = Heading.saying(title);
    main.add(
        Markup.element(
            "div",
            "thanks-top",
            Markup.element("div", "stack", heading, ReadAloud.all(), Markup.words("p", "", words)),
            Picture.scene("thanks")));
    main.add(content);
    days.news(call).ifPresent(main::add);
    heading.focus();
  }

  private Component whatNow() {
    HtmlContainer sheet =
        Markup.element(
            "section",
            "sheet stack",
            Markup.words("h2", "small", getTranslation("submissions.thanks.what-now")));
    sheet.add(Markup.paragraphs(call.page().whatNext()));
    return sheet;
  }

  private Component withCode() {
    String until = ReaderDates.lastDayBefore(call.freezesAt(), ReaderLanguage.current());
    HtmlContainer list = Markup.element("ul", "ticks");
    list.add(
        tick(getTranslation("submissions.thanks.can-read")),
        tick(getTranslation("submissions.thanks.can-take-back", until)));
    return Markup.element(
        "section",
        "sheet stack",
        Markup.words("h2", "small", getTranslation("submissions.thanks.with-code")),
        list,
        Markup.words("p", "", getTranslation("submissions.thanks.hard")));
  }

  private static Component tick(String words) {
    return new ListItem(new Icon(Sign.TICK), Markup.words("span", "", words));
  }
}
