package org.heard.moderation.ui.team;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.Question;
import org.heard.moderation.Review;
import org.heard.moderation.released.FilesMade.Outdated;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.Sign;

/** What the review page says about the state of things. */
final class ReviewNotes {
  private ReviewNotes() {}

  static Component gone() {
    return note(
        "note note--care", translate("moderation.gone.title"), translate("moderation.gone.words"));
  }

  static Component withSafeguarding() {
    return note(
        "note note--care",
        translate("moderation.safeguarding.title"),
        translate("moderation.safeguarding.words"));
  }

  /** A note for what came of the last act, or where the review stands; empty when all is usual. */
  static Optional<Component> of(
      Desk desk, Optional<String> who, Runnable saveMine, Runnable takeTheirs) {
    return switch (desk.outcome()) {
      case CONFLICT -> Optional.of(conflict(desk, who, saveMine, takeTheirs));
      case UNDECIDED ->
          Optional.of(
              note(
                  "note note--care",
                  translate("moderation.undecided.title"),
                  translate("moderation.undecided.words")));
      case UNCHECKED ->
          Optional.of(
              note(
                  "note note--care",
                  translate("moderation.unchecked.title"),
                  translate("moderation.unchecked.words")));
      case NOT_ALLOWED ->
          Optional.of(
              note(
                  "note note--care",
                  translate("moderation.not-allowed.title"),
                  translate("moderation.not-allowed.words")));
      case NEEDS_ANOTHER ->
          Optional.of(
              note(
                  "note note--care",
                  translate("moderation.second.title"),
                  translate("moderation.second.another")));
      case SAVED -> standing(desk.stored());
      case GONE, AWAY -> Optional.empty();
    };
  }

  static Optional<Component> away(Desk desk, Runnable again) {
    return desk.outcome() == Desk.Outcome.AWAY
        ? Optional.of(Away.note(press -> again.run()))
        : Optional.empty();
  }

  /** Changed after a release; others may have files with the earlier words. */
  static Component again(List<Outdated> files) {
    HtmlContainer list = new HtmlContainer("ul");
    files.forEach(file ->
        list.add(
            Markup.words(
                "li",
                "",
                translate("moderation.again.file", file.name(), Wording.day(file.on())))));
    HtmlContainer words =
        Markup.words(
            "p",
            "",
            translate(files.isEmpty() ? "moderation.again.no-files" : "moderation.again.files"));
    Component note =
        Markup.element(
            "div",
            "note",
            Markup.element(
                "div",
                "",
                Markup.words("b", "", translate("moderation.again.title")),
                words,
                list));
    note.getElement().setAttribute("role", "status");
    return note;
  }

  /** Words that others do not read are covered here too, with the way to see them. */
  static Component covered(ComponentEventListener<ClickEvent<NativeButton>> uncover) {
    return Markup.element(
        "div",
        "note",
        Markup.element(
            "div",
            "",
            Markup.words("b", "", translate("moderation.covered.title")),
            Markup.words("p", "", translate("moderation.covered.words")),
            Markup.element(
                "div", "t-row", new TeamButton(translate("moderation.covered.show"), uncover))));
  }

  private static Optional<Component> standing(Review review) {
    return switch (review.standing()) {
      case OPEN, WITH_SAFEGUARDING -> Optional.empty();
      case SECOND_READING ->
          Optional.of(
              note(
                  "note",
                  translate("moderation.second.title"),
                  translate("moderation.second.words")));
      case RELEASED ->
          Optional.of(
              note(
                  "note",
                  translate("moderation.released.title"),
                  translate("moderation.released.words")));
      case REJECTED ->
          Optional.of(
              note(
                  "note note--care",
                  translate("moderation.rejected.title"),
                  review.rejected().map(Wording::reason).orElse("")));
    };
  }

  private static Component conflict(
      Desk desk, Optional<String> who, Runnable saveMine, Runnable takeTheirs) {
    String title =
        who.map(name -> translate("moderation.conflict.who", name))
            .orElseGet(() -> translate("moderation.conflict.title"));
    HtmlContainer acts =
        Markup.element(
            "div",
            "t-row",
            new TeamButton(
                translate("moderation.conflict.take-theirs"), press -> takeTheirs.run()));
    boolean stillOpen =
        desk.theirs().filter(review -> review.standing() == Review.Standing.OPEN).isPresent();
    if (stillOpen) {
      acts.add(new TeamButton(translate("moderation.conflict.save-mine"), press -> saveMine.run()));
    }
    HtmlContainer words =
        Markup.words(
            "p",
            "",
            stillOpen
                ? translate("moderation.conflict.words", desk.differing().size())
                : translate("moderation.conflict.closed"));
    Component note =
        Markup.element(
            "div",
            "note note--care",
            Markup.element("div", "", Markup.words("b", "", title), words, acts));
    note.getElement().setAttribute("role", "alert");
    return note;
  }

  private static Component note(String looks, String title, String words) {
    Component note =
        Markup.element(
            "div",
            looks,
            Markup.element("div", "", Markup.words("b", "", title), Markup.words("p", "", words)));
    note.getElement().setAttribute("role", "status");
    return note;
  }

  /** The questions under their covers. */
  static Component covers(List<Question> questions) {
    HtmlContainer covers =
        Markup.element("div", "", Markup.words("h2", "", translate("moderation.review.covered")));
    covers.add(list(questions));
    return covers;
  }

  private static Component list(List<Question> questions) {
    HtmlContainer list = new HtmlContainer("ul");
    list.addClassName("covers");
    int number = 1;
    for (Question question : questions) {
      if (!(question instanceof Question.AgeBandAsked)) {
        String title = question.head().title().textIn(ReaderLanguage.current());
        list.add(
            Markup.element(
                "li",
                "",
                Markup.words("span", "q", translate("moderation.review.question", number++, title)),
                Markup.element("span", "cover-bar")));
      }
    }
    return list;
  }

  static TeamButton openButton(ComponentEventListener<ClickEvent<NativeButton>> press) {
    return new TeamButton(translate("moderation.review.open"), press)
        .looks("t-btn--go")
        .sign(Sign.EYE);
  }
}
