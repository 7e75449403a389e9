package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import java.util.function.Function;
import org.heard.moderation.margin.Margin;
import org.heard.moderation.margin.Margins;
import org.heard.moderation.margin.Place;
import org.heard.moderation.margin.Written;
import org.heard.shared.Language;
import org.heard.uikit.Markup;
import org.heard.uikit.TextBox;

/** A box for words beside an answer. What a colleague wrote meanwhile is shown, never replaced. */
final class MarginField extends Div {
  private final MarginDesk desk;
  private final Place place;
  private final int longest;
  private final Function<String, Margin> made;
  private final Runnable saved;
  private final LongWords box;
  private final Div outcome = new Div();
  private boolean open;
  private boolean asking;

  /**
   * A box that holds what stands at its place.
   *
   * @param id of the box in the page
   * @param made makes of the words what is written
   * @param saved hears that something was saved
   */
  MarginField(
      MarginDesk desk,
      Place place,
      String id,
      String label,
      int longest,
      Function<String, Margin> made,
      Runnable saved) {
    this.desk = desk;
    this.place = place;
    this.longest = longest;
    this.made = made;
    this.saved = saved;
    addClassName("margin-field");
    outcome.getElement().setAttribute("aria-live", "polite");
    box = new LongWords(id, label, TextBox.area(longest > 500 ? 4 : 2)).holding(stored());
    add(
        box,
        Markup.element(
            "div",
            "t-row",
            new TeamButton(getTranslation("moderation.margin.save"), press -> save())),
        outcome);
  }

  /** The language the words are written in. */
  MarginField in(Language language) {
    box.in(language);
    return this;
  }

  /**
   * Saves what was typed and not saved yet; what a colleague wrote there waits for an answer.
   *
   * @return whether nothing is left unsaved
   */
  boolean keep() {
    if (unfinished() && !asking) {
      save();
    }
    return !unfinished();
  }

  /** What was written at this place meanwhile, to be read before anything goes over it. */
  void meet(Written current) {
    open = true;
    outcome.removeAll();
    outcome.add(conflict(current));
  }

  /** Whether something was typed that is not saved yet, or the last attempt asks something. */
  boolean unfinished() {
    return open || !box.words().equals(stored());
  }

  private String stored() {
    return desk.at(place).map(written -> written.margin().words()).orElse("");
  }

  void save() {
    outcome.removeAll();
    String words = box.words();
    if (words.length() > longest) {
      box.complain(getTranslation("moderation.margin.too-long", longest));
      return;
    }
    box.fine();
    open = true;
    asking = false;
    try {
      outcome.add(came(desk.write(made.apply(words))));
    } catch (RuntimeException failure) {
      if (!Away.is(failure)) {
        throw failure;
      }
      outcome.add(Away.note(press -> save()));
    }
    if (!open) {
      saved.run();
    }
  }

  private Component came(Margins.Result result) {
    return switch (result) {
      case Margins.Result.Saved now -> {
        open = false;
        yield Markup.words("p", "muted", getTranslation("moderation.margin.saved"));
      }
      case Margins.Result.Conflict(Written current) -> conflict(current);
      case Margins.Result.Closed closed -> care(getTranslation("moderation.margin.closed"));
      case Margins.Result.OtherAnswers other -> care(getTranslation("moderation.margin.other"));
      case Margins.Result.Gone gone -> ReviewNotes.gone();
    };
  }

  private Component conflict(Written current) {
    asking = true;
    HtmlContainer theirs = Markup.words("blockquote", "note-words", current.margin().words());
    theirs.getElement().setAttribute("dir", "auto");
    Component note =
        Markup.element(
            "div",
            "note note--care",
            Markup.element(
                "div",
                "",
                Markup.words(
                    "b",
                    "",
                    getTranslation("moderation.margin.conflict", desk.name(current).orElse("?"))),
                theirs,
                Markup.element(
                    "div",
                    "t-row",
                    new TeamButton(
                        getTranslation("moderation.margin.theirs"), press -> takeTheirs()),
                    new TeamButton(getTranslation("moderation.margin.mine"), press -> save()))));
    note.getElement().setAttribute("role", "alert");
    return note;
  }

  private void takeTheirs() {
    open = false;
    asking = false;
    outcome.removeAll();
    box.holding(stored());
    saved.run();
  }

  private static Component care(String words) {
    HtmlContainer note = Markup.words("p", "note note--care", words);
    note.getElement().setAttribute("role", "alert");
    return note;
  }
}
