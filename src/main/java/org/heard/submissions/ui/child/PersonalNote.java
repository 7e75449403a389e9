package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.consultations.Answer;
import org.heard.shared.AgeBand;
import org.heard.shared.personal.PersonalDetail.Kind;
import org.heard.submissions.PersonalCheck.Noticed;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.ReaderWording;
import org.heard.uikit.Sign;

/**
 * Says once which words may tell who somebody is, and offers to take them out. Both ways are the
 * same size, and going on without choosing is fine too.
 */
@Tag("div")
final class PersonalNote extends HtmlContainer {
  private static final String TITLE = "personal-title";
  private static final int MOST_SHOWN = 8;

  /** What somebody can do about it. */
  interface Moves {
    /** Puts an answer in the place of the one in the field. */
    void put(Answer answer);

    /** Goes on to where the press that was held up led. */
    void goOn();
  }

  private final Noticed noticed;
  private final Moves moves;
  private Answer current;

  PersonalNote(Noticed noticed, Moves moves) {
    this.noticed = noticed;
    this.moves = moves;
    this.current = noticed.answer();
    addClassNames("fact", "fact--info", "personal");
    getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-labelledby", TITLE)
        .setAttribute("tabindex", "-1");
    offer();
  }

  /** Whether it still fits what the field says. */
  boolean isAbout(Answer answer) {
    return current.equals(answer);
  }

  void focus() {
    getElement().callJsFunction("focus");
  }

  private void offer() {
    removeAll();
    add(
        title("submissions.personal.title"),
        seen(),
        Markup.words("p", "", getTranslation(why())),
        Markup.words("p", "", getTranslation("submissions.personal.both-fine")),
        Markup.element(
            "div",
            "personal-ways",
            new PaperButton(getTranslation("submissions.personal.take-out"))
                .startsWith(Sign.CLOSE)
                .does(press -> takeOut()),
            new PaperButton(getTranslation("submissions.personal.leave-in"))
                .startsWith(Sign.TICK)
                .does(press -> moves.goOn())));
  }

  private void takeOut() {
    current = noticed.takenOut(kind -> PersonalWords.mark(kind, this::getTranslation));
    moves.put(current);
    removeAll();
    add(
        title("submissions.personal.taken-out"),
        Markup.words("p", "", getTranslation("submissions.personal.see-above")),
        Markup.element(
            "div",
            "personal-ways",
            new PaperButton(getTranslation("submissions.personal.put-back"))
                .startsWith(Sign.UNDO)
                .does(press -> putBack())));
    focus();
  }

  private void putBack() {
    current = noticed.answer();
    moves.put(current);
    offer();
    focus();
  }

  private Component title(String key) {
    HtmlContainer title = Markup.words("h2", "small", getTranslation(key));
    title.setId(TITLE);
    return title;
  }

  private String why() {
    ReaderWording wording = ReaderWording.ofVisit();
    boolean simple = wording.easyRead() || wording.band() == AgeBand.FROM_6_TO_9;
    return simple ? "submissions.personal.why-simple" : "submissions.personal.why";
  }

  private Component seen() {
    Map<String, Kind> different = new LinkedHashMap<>();
    noticed
        .details()
        .forEach(detail -> different.putIfAbsent(noticed.words(detail).strip(), detail.kind()));
    HtmlContainer list = Markup.element("ul", "personal-seen");
    different.entrySet().stream()
        .limit(MOST_SHOWN)
        .forEach(one -> list.add(line(one.getKey(), one.getValue())));
    if (different.size() > MOST_SHOWN) {
      list.add(
          Markup.words(
              "li",
              "",
              getTranslation("submissions.personal.more", different.size() - MOST_SHOWN)));
    }
    return list;
  }

  private Component line(String words, Kind kind) {
    return Markup.element(
        "li",
        "",
        new Icon(sign(kind)),
        Markup.words("span", "", PersonalWords.kind(kind, this::getTranslation)),
        Markup.words("bdi", "", words));
  }

  private static Sign sign(Kind kind) {
    return switch (kind) {
      case NAME -> Sign.PEOPLE;
      case PHONE -> Sign.PHONE;
      case MAIL -> Sign.MAIL;
      case LINK -> Sign.WORLD;
      case SCHOOL -> Sign.SCHOOL;
      case ADDRESS -> Sign.HOUSE;
      case CODE -> Sign.KEY;
    };
  }
}
