package org.heard.advisors.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.heard.advisors.Advisor;
import org.heard.advisors.rounds.ReviewRounds;
import org.heard.advisors.rounds.RoundQuestion;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.uikit.Choice;
import org.jspecify.annotations.Nullable;

/** What a manager chooses for a round: who, until when, what is asked, how many have to agree. */
final class PlanForm extends Div {
  /** How many sign-offs a text usually needs; the questions of a call need none by themselves. */
  static final int USUAL_NEED = 2;

  private static final int MOST_NEEDED = 12;
  private static final Duration USUAL = Duration.ofDays(14);

  private final MomentBox opens;
  private final MomentBox closes;
  private final Map<RoundQuestion, Tick> questions = new EnumMap<>(RoundQuestion.class);
  private final AdvisorPick invited;
  private final OwnQuestions own;
  private final Tick sharing;
  private final Tick recording;
  private final Paragraph problem = new Paragraph();
  private int needed;

  /**
   * A form.
   *
   * @param language of the text: advisors who read it are ticked from the start
   * @param needed how many sign-offs it proposes
   */
  PlanForm(
      List<Advisor> advisors,
      Language language,
      int needed,
      Clock clock,
      Consumer<ReviewRounds.Plan> made) {
    this.needed = needed;
    invited =
        new AdvisorPick("who-find", getTranslation("advisors.team.who"), advisors, language, true);
    own = new OwnQuestions(language);
    Instant now = clock.instant().truncatedTo(ChronoUnit.HOURS);
    opens = new MomentBox("round-opens", getTranslation("advisors.team.opens"), now);
    closes = new MomentBox("round-closes", getTranslation("advisors.team.closes"), now.plus(USUAL));
    sharing = new Tick(getTranslation("advisors.team.sharing"), true);
    recording = new Tick(getTranslation("advisors.team.recording"), true);
    addClassName("t-form");
    problem.addClassNames("note", "note--wrong");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    NativeButton go =
        new NativeButton(getTranslation("advisors.team.make"), press -> plan().ifPresent(made));
    go.addClassNames("t-btn", "t-btn--go");
    add(
        invited,
        asked(),
        own,
        opens,
        closes,
        sharing,
        recording,
        new Choice<>(
            getTranslation("advisors.team.needed"),
            null,
            IntStream.rangeClosed(0, MOST_NEEDED).boxed().toList(),
            number -> Integer.toString(number),
            needed,
            this::need),
        new Paragraph(getTranslation("advisors.team.needed-about")),
        problem,
        go);
  }

  private void need(@Nullable Integer number) {
    needed = number == null ? 0 : number;
  }

  private HtmlContainer asked() {
    HtmlContainer group = group(getTranslation("advisors.team.ask"));
    RoundWords words = new RoundWords(this);
    for (RoundQuestion question : RoundQuestion.all()) {
      Tick tick = new Tick(words.of(question), true);
      questions.put(question, tick);
      group.add(tick);
    }
    return group;
  }

  private static HtmlContainer group(String heading) {
    HtmlContainer group = new HtmlContainer("fieldset");
    group.addClassName("t-choices");
    group.getElement().appendChild(new Element("legend").setText(heading));
    return group;
  }

  private Optional<ReviewRounds.Plan> plan() {
    Set<PersonId> advisors = invited.ticked();
    Optional<Instant> from = opens.moment();
    Optional<Instant> until = closes.moment();
    if (advisors.isEmpty()) {
      return wrong(getTranslation("advisors.team.choose-advisors"));
    }
    if (from.isEmpty() || until.isEmpty() || !from.get().isBefore(until.get())) {
      return wrong(getTranslation("advisors.team.choose-days"));
    }
    if (own.problem().isPresent()) {
      return wrong(own.problem().get());
    }
    List<RoundQuestion> ask =
        questions.entrySet().stream()
            .filter(entry -> entry.getValue().on())
            .map(Map.Entry::getKey)
            .toList();
    return Optional.of(
        new ReviewRounds.Plan(
            ask,
            own.written(),
            from.get(),
            until.get(),
            sharing.on(),
            needed,
            advisors,
            recording.on()));
  }

  private Optional<ReviewRounds.Plan> wrong(String words) {
    problem.setText(words);
    problem.setVisible(true);
    return Optional.empty();
  }
}
