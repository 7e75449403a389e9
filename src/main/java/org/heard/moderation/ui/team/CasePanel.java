package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import java.util.Optional;
import java.util.function.Supplier;
import org.heard.moderation.concerns.CaseEntry;
import org.heard.moderation.concerns.Concern;
import org.heard.moderation.concerns.Concern.Standing;
import org.heard.moderation.concerns.ConcernResult;
import org.heard.moderation.concerns.Concerns.Line;
import org.heard.moderation.concerns.Ending;
import org.heard.moderation.ui.team.CaseActs.Unsent;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/**
 * One case: facts, what was written, the file, and what can be done now. What the child wrote and
 * the file are covered until somebody opens them, which is recorded.
 */
final class CasePanel extends Div {
  private final transient ConcernDesk desk;
  private final transient Runnable changed;
  private final H2 heading = new H2();
  private final Div facts = new Div();
  private final Div outcome = new Div();
  private final Div written = new Div();
  private final Div file = new Div();
  private final Div acts = new Div();
  private transient Line line;

  private transient CaseActs possible;

  CasePanel(ConcernDesk desk, Line line, Runnable changed) {
    this.desk = desk;
    this.line = line;
    this.changed = changed;
    addClassName("t-form");
    outcome.getElement().setAttribute("aria-live", "polite");
    acts.addClassName("t-form");
    heading.setText(ConcernWords.number(line.concern().id()));
    add(heading, facts, outcome, acts, written, file);
    if (concern().origin().isAboutReprisal()) {
      // Before anybody acts; whom to write to comes after what was written.
      addComponentAtIndex(
          2, Markup.words("p", "note note--care", getTranslation("moderation.reprisal.guide")));
      add(new ReprisalPart(desk));
    }
    add(new CountryPart(desk.guides().all()));
    cover();
    possible = show(Unsent.NOTHING);
  }

  private Concern concern() {
    return line.concern();
  }

  /** What can be done now; what was not taken stands in it again, or below it without a box. */
  private CaseActs show(Unsent unsent) {
    facts.removeAll();
    facts.add(facts());
    acts.removeAll();
    CaseActs shown = new CaseActs(desk, concern(), unsent, doing());
    acts.add(shown);
    if (!unsent.words().isEmpty() && !shown.asksForWords()) {
      HtmlContainer words = Markup.words("blockquote", "note-words", unsent.words());
      words.getElement().setAttribute("dir", "auto");
      acts.add(Markup.words("p", "", getTranslation("moderation.case.unsent")), words);
    }
    return shown;
  }

  private CaseActs.Doing doing() {
    return new CaseActs.Doing() {
      @Override
      public void act(Concern.Act act) {
        attempt(null, () -> desk.concerns().act(concern().id(), concern().version(), act));
      }

      @Override
      public void propose(Ending ending, String words) {
        attempt(
            words,
            () ->
                desk.concerns().proposeClosing(concern().id(), concern().version(), ending, words));
      }

      @Override
      public void refuse(String words) {
        attempt(
            words, () -> desk.concerns().refuseClosing(concern().id(), concern().version(), words));
      }
    };
  }

  /** Words leave their box only when they are the ones that the act took. */
  private void attempt(@Nullable String taken, Supplier<ConcernResult> act) {
    outcome.removeAll();
    Unsent unsent = possible.unsent();
    try {
      switch (act.get()) {
        case ConcernResult.Saved saved -> {
          if (unsent.words().equals(taken)) {
            unsent = Unsent.NOTHING;
          }
        }
        case ConcernResult.Conflict conflict ->
            outcome.add(care(getTranslation("moderation.case.conflict")));
        case ConcernResult.NotPossible notPossible ->
            outcome.add(care(getTranslation("moderation.case.not-possible")));
      }
      desk.concerns().find(concern().id()).ifPresent(fresh -> line = fresh);
      possible = show(unsent);
      changed.run();
    } catch (RuntimeException failure) {
      if (!Away.is(failure)) {
        throw failure;
      }
      outcome.add(Away.note(press -> attempt(taken, act)));
    }
    goOnAt(outcome.getComponentCount() > 0 ? outcome : heading);
  }

  /** The button that was pressed is gone; whoever works by keyboard goes on from here. */
  private static void goOnAt(Component place) {
    place.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
  }

  private static Component care(String words) {
    HtmlContainer note = Markup.words("p", "note note--care", words);
    note.getElement().setAttribute("role", "alert");
    return note;
  }

  private Component facts() {
    HtmlContainer list = Markup.element("dl", "kv");
    fact(
        list,
        getTranslation("moderation.concern.next"),
        ConcernWords.next(line, desk.now(), desk.zone()));
    fact(
        list,
        getTranslation("moderation.concern.urgency"),
        ConcernWords.urgency(concern().urgency()));
    fact(
        list,
        getTranslation("moderation.concern.owner"),
        concern().owner().map(desk::name).orElse(getTranslation("moderation.concern.nobody")));
    fact(list, getTranslation("moderation.concern.from"), ConcernWords.source(concern().origin()));
    fact(
        list,
        getTranslation("moderation.concern.came"),
        ConcernWords.came(concern().raised(), desk.zone()));
    ending().ifPresent(ending -> ending(list, ending));
    if (concern().standing() instanceof Standing.Closed closed) {
      fact(
          list,
          getTranslation("moderation.case.closed-by"),
          getTranslation(
              "moderation.case.by-on", desk.name(closed.confirmedBy()), Wording.day(closed.day())));
    }
    return list;
  }

  private Optional<Ending> ending() {
    return switch (concern().standing()) {
      case Standing.ClosingProposed proposed -> Optional.of(proposed.ending());
      case Standing.Closed closed -> Optional.of(closed.ending());
      case Standing.Waiting waiting -> Optional.empty();
      case Standing.Acknowledged acknowledged -> Optional.empty();
    };
  }

  private void ending(HtmlContainer list, Ending ending) {
    fact(
        list, getTranslation("moderation.case.referral"), ConcernWords.referral(ending.referral()));
    if (concern().origin().ofCall().isPresent()) {
      fact(list, getTranslation("moderation.case.told"), ConcernWords.told(ending.told()));
      fact(
          list,
          getTranslation("moderation.case.back"),
          ending.backToReading()
              ? getTranslation("moderation.case.back.yes")
              : getTranslation("moderation.case.back.no"));
    }
  }

  private static void fact(HtmlContainer list, String name, String value) {
    list.add(
        Markup.element("div", "", Markup.words("dt", "", name), Markup.words("dd", "", value)));
  }

  private void cover() {
    written.add(
        new H3(getTranslation("moderation.case.written")),
        new TeamButton(
                getTranslation("moderation.case.open-written"), press -> uncover(this::written))
            .sign(Sign.EYE));
    file.add(
        new H3(getTranslation("moderation.case.file")),
        new TeamButton(getTranslation("moderation.case.open-file"), press -> uncover(this::file))
            .sign(Sign.EYE));
  }

  private void uncover(Runnable open) {
    outcome.removeAll();
    try {
      open.run();
    } catch (RuntimeException failure) {
      if (!Away.is(failure)) {
        throw failure;
      }
      outcome.add(Away.note(press -> uncover(open)));
      goOnAt(outcome);
    }
  }

  private void written() {
    Component content = new WrittenWords(desk, concern().origin());
    written.removeAll();
    H3 title = new H3(getTranslation("moderation.case.written"));
    written.add(title, content);
    goOnAt(title);
  }

  private void file() {
    var entries = desk.concerns().file(concern().id());
    file.removeAll();
    file.addClassName("t-form");
    H3 title = new H3(getTranslation("moderation.case.file"));
    file.add(title);
    goOnAt(title);
    if (entries.isEmpty()) {
      file.add(Markup.words("p", "muted", getTranslation("moderation.case.empty")));
    }
    entries.forEach(entry -> file.add(entry(entry)));
    if (!concern().closed()) {
      LongWords box =
          new LongWords("case-remark", getTranslation("moderation.case.remark"), TextBox.area(4));
      file.add(
          box,
          new TeamButton(getTranslation("moderation.case.add"), press -> uncover(() -> add(box))));
    }
  }

  private Component entry(CaseEntry entry) {
    HtmlContainer words = Markup.words("blockquote", "note-words", entry.words());
    words.getElement().setAttribute("dir", "auto");
    return Markup.element(
        "div",
        "case-entry",
        Markup.words("b", "", ConcernWords.kind(entry.kind())),
        Markup.words(
            "p",
            "muted",
            getTranslation(
                "moderation.case.by-on", desk.name(entry.by()), Wording.day(entry.day()))),
        words);
  }

  private void add(LongWords box) {
    if (box.words().isEmpty() || box.words().length() > CaseEntry.LONGEST) {
      box.complain(getTranslation("moderation.case.words-needed"));
    } else if (!desk.concerns().remark(concern().id(), box.words())) {
      box.complain(getTranslation("moderation.case.is-closed"));
    } else {
      file();
    }
  }
}
