package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.ScrollIntoViewOption;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.OwnWords;
import org.heard.consultations.Question;
import org.heard.moderation.Hint;
import org.heard.moderation.ModerationDecision;
import org.heard.moderation.RedactedWords;
import org.heard.moderation.Redaction;
import org.heard.moderation.RedactionReason;
import org.heard.moderation.RejectReason;
import org.heard.shared.Language;
import org.heard.shared.SubmissionId;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** One question with its answer: the original, what others will read, and the decision. */
final class AnswerCard extends HtmlContainer {

  /** What the page does around a card. */
  interface Page {
    /** The card was chosen to work on. */
    void take(AnswerCard card);

    /** The choice changed; with {@code next} the next undecided answer comes up. */
    void decided(AnswerCard card, boolean next);

    /** Somebody may be in danger: offers to hand the submission to safeguarding. */
    void offerWorry();

    /** A way to another submission. */
    Component link(SubmissionId other);
  }

  private enum Mode {
    DECIDING,
    REDACTING,
    REJECTING
  }

  private final Desk desk;
  private final Page page;
  private final String key;
  private final String words;
  private final @Nullable OriginalWords original;
  private final @Nullable Preview preview;
  private final @Nullable HtmlContainer twin;
  private final @Nullable HardToRead cover;
  private final HintList hints;
  private final Div theirs = new Div();
  private final HiddenSpans spans;
  private final Div reasons = new Div();
  private final DecisionRow decisions;
  private final NoteBeside note;
  private final @Nullable AnswerPieces pieces;
  private final @Nullable Translations translations;
  private final Div line = new Div();
  private Mode mode = Mode.DECIDING;
  private boolean current;

  AnswerCard(Desk desk, Page page, int number, Question question, Answer answer) {
    super("article");
    this.desk = desk;
    this.page = page;
    this.key = question.key();
    this.words = OwnWords.in(answer).orElse("");
    Language language = desk.opened().row().language();
    addClassName("ans");
    add(AnswerHead.of(number, question, answer, language));
    hints = new HintList(words, use());
    spans = new HiddenSpans(words, spanActs(), () -> finish(true));
    if (words.isEmpty()) {
      original = null;
      preview = null;
      translations = null;
      twin = null;
      cover = null;
    } else {
      original = new OriginalWords(words, language, this::hide, this::free);
      preview = new Preview(words, language);
      translations = new Translations(desk.margins(), key, this::redraw);
      HtmlContainer wrote =
          Markup.element(
              "div",
              "",
              Markup.words("h3", "", getTranslation("moderation.review.child-wrote")),
              original);
      // Where words are covered, what others read says it all.
      wrote.setVisible(!desk.covered());
      twin = Markup.element("div", "twin", wrote, preview, translations.reading());
      cover = desk.danger(key) ? new HardToRead(this::uncover) : null;
      twin.setVisible(cover == null);
      if (cover != null) {
        add(cover);
      }
      add(twin, translations.writing());
    }
    // What is settled and not covered here was uncovered on purpose.
    boolean uncovered = desk.covers() && !desk.covered();
    pieces = AnswerPieces.of(desk.opened(), desk.margins(), uncovered, answer).orElse(null);
    if (pieces != null) {
      add(pieces);
    }
    decisions = new DecisionRow(number, original != null, this::press);
    note = new NoteBeside(desk.margins(), key);
    reasons.addClassName("why-row");
    line.addClassName("line");
    add(hints, theirs, spans, reasons, decisions, line, note);
    redraw();
  }

  String key() {
    return key;
  }

  boolean decided() {
    return desk.chosen(key).isPresent();
  }

  void current(boolean now) {
    current = now;
    if (!now) {
      mode = Mode.DECIDING;
    }
    setClassName("ans--now", now);
    redraw();
  }

  /**
   * Puts the keyboard on the decision of this card, or on the cover above it, and the eyes where
   * its answer begins.
   */
  void focus() {
    if (cover != null && covered()) {
      cover.focus();
    } else {
      decisions.focus();
      // Of a card that is higher than the screen, the decision is below what it is about.
      scrollIntoView(ScrollIntoViewOption.Block.NEAREST);
    }
  }

  /**
   * Saves everything beside this answer that is not saved yet.
   *
   * @return whether nothing is left unsaved: otherwise the card says what is asked
   */
  boolean keepWords() {
    boolean kept = note.keep();
    kept &= translations == null || translations.keep();
    kept &= pieces == null || pieces.keep();
    return kept;
  }

  void redraw() {
    Optional<ModerationDecision> decision = desk.chosen(key);
    boolean working = desk.open() && (current || decision.isEmpty());
    boolean redacting =
        working
            && original != null
            && (mode == Mode.REDACTING
                || (current
                    && mode == Mode.DECIDING
                    && decision.orElse(null) instanceof ModerationDecision.Redact));
    // Nobody decides on words that nobody looked at; who does not want to can hand them on.
    decisions.setVisible(working && !covered());
    setClassName("ans--done", !working);
    decisions.show(decision, redacting, mode == Mode.REJECTING);
    if (original != null && preview != null) {
      original.choosing(redacting);
      original.marked(redactions());
      Optional<ModerationDecision> read = desk.forOthers(key);
      preview.setVisible(read.isPresent() || current);
      preview.show(read);
    }
    if (translations != null) {
      translations.show(working && current && !covered(), decision);
    }
    if (pieces != null) {
      pieces.show(desk.open());
    }
    spans.setVisible(redacting);
    if (redacting) {
      spans.show(redactions());
    }
    note.show(working && (redacting || mode == Mode.REJECTING || reasoned(decision)));
    drawHints(working);
    drawReasons(working && mode == Mode.REJECTING);
    drawLine(decision, working);
    drawTheirs();
  }

  private void press(DecisionRow.Press press) {
    page.take(this);
    switch (press) {
      case ACCEPT -> decide(new ModerationDecision.Accept(), true);
      case NOT_AN_ANSWER -> decide(new ModerationDecision.NotAConsultationAnswer(), true);
      case COMPLAINT -> decide(new ModerationDecision.Complaint(), true);
      case UNDO -> decide(null, false);
      case REDACT -> switchTo(Mode.REDACTING);
      case REJECT -> switchTo(Mode.REJECTING);
    }
  }

  private void switchTo(Mode chosen) {
    mode = chosen;
    redraw();
  }

  /** Whether a reason stands behind a decision, so that a note may explain it. */
  private static boolean reasoned(Optional<ModerationDecision> decision) {
    return decision
        .filter(made ->
            made instanceof ModerationDecision.Redact || made instanceof ModerationDecision.Reject)
        .isPresent();
  }

  private void decide(@Nullable ModerationDecision decision, boolean next) {
    mode = Mode.DECIDING;
    desk.choose(key, decision);
    finish(next);
  }

  private void finish(boolean next) {
    if (next) {
      note.keep();
    }
    mode = next ? Mode.DECIDING : mode;
    page.decided(this, next);
  }

  private List<Redaction> redactions() {
    return desk.chosen(key).orElse(null) instanceof ModerationDecision.Redact redact
        ? redact.redactions()
        : List.of();
  }

  private boolean covered() {
    return cover != null && cover.isVisible();
  }

  /** The words under the cover, on the reader's own wish. */
  private void uncover() {
    if (cover != null && twin != null) {
      cover.setVisible(false);
      twin.setVisible(true);
      page.take(this);
      focus();
    }
  }

  private HintList.Use use() {
    return new HintList.Use() {
      @Override
      public void hide(Hint hint) {
        page.take(AnswerCard.this);
        hint.hiding().ifPresent(reason -> AnswerCard.this.hide(hint.start(), hint.end(), reason));
      }

      @Override
      public void worry() {
        page.offerWorry();
      }

      @Override
      public void dismiss(Hint hint) {
        desk.dismiss(key, hint);
        page.decided(AnswerCard.this, false);
        decisions.focus();
      }
    };
  }

  private void drawHints(boolean working) {
    List<Hint> open = working && !covered() ? desk.hints(key) : List.of();
    hints.show(open, working ? desk.copies(key) : List.of(), page::link);
    if (original != null) {
      original.hinted(open);
    }
  }

  private void hide(int start, int end) {
    hide(start, end, desk.lastReason());
  }

  private void hide(int start, int end, RedactionReason reason) {
    Redaction span = RedactedWords.widened(words, new Redaction(start, end, reason));
    List<Redaction> changed = without(span.start(), span.end());
    changed.add(span);
    redact(changed);
  }

  private void free(int start, int end) {
    redact(without(start, end));
  }

  private HiddenSpan.Acts spanActs() {
    return new HiddenSpan.Acts() {
      @Override
      public void because(Redaction span, RedactionReason reason) {
        desk.lastReason(reason);
        List<Redaction> changed = without(span.start(), span.end());
        changed.add(new Redaction(span.start(), span.end(), reason));
        redact(changed);
      }

      @Override
      public void showAgain(Redaction span) {
        free(span.start(), span.end());
      }
    };
  }

  /** The spans that do not touch a stretch of the text. */
  private List<Redaction> without(int start, int end) {
    List<Redaction> rest = new ArrayList<>(redactions());
    rest.removeIf(span -> span.start() < end && start < span.end());
    return rest;
  }

  private void redact(List<Redaction> changed) {
    mode = Mode.REDACTING;
    changed.sort(Comparator.comparingInt(Redaction::start));
    desk.choose(key, changed.isEmpty() ? null : new ModerationDecision.Redact(changed));
    finish(false);
  }

  private void drawReasons(boolean rejecting) {
    if (reasons.isVisible() == rejecting) {
      return;
    }
    reasons.removeAll();
    reasons.setVisible(rejecting);
    if (rejecting) {
      reasons.add(Markup.words("span", "", getTranslation("moderation.reject.why")));
      for (RejectReason reason : RejectReason.values()) {
        reasons.add(
            new TeamButton(
                Wording.reason(reason),
                press -> decide(new ModerationDecision.Reject(reason), true)));
      }
    }
  }

  private void drawLine(Optional<ModerationDecision> decision, boolean working) {
    line.removeAll();
    line.setVisible(decision.isPresent());
    if (decision.isPresent()) {
      line.add(
          Markup.words("span", Wording.look(decision.get()), Wording.decision(decision.get())));
      if (desk.open() && !working) {
        line.add(
            new TeamButton(getTranslation("moderation.review.change"), press -> page.take(this)));
      }
    }
  }

  private void drawTheirs() {
    theirs.removeAll();
    if (desk.differs(key)) {
      String words =
          desk.theirs(key)
              .map(other -> getTranslation("moderation.conflict.theirs", Wording.decision(other)))
              .orElseGet(() -> getTranslation("moderation.conflict.nothing"));
      theirs.add(Markup.words("p", "note note--care", words));
    }
  }
}
