package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heard.consultations.CallDates;
import org.heard.consultations.Consultation.Phase;
import org.heard.consultations.deadlines.DateProblem;
import org.heard.consultations.deadlines.DateRules;
import org.heard.consultations.deadlines.Deadlines;
import org.heard.consultations.deadlines.Deadlines.Result;
import org.heard.consultations.deadlines.Deadlines.Seen;
import org.heard.consultations.ui.team.OpeningWords;
import org.heard.consultations.ui.team.Question;
import org.heard.shared.ConsultationId;
import org.heard.shared.LocalizedText;
import org.heard.shared.PersonId;
import org.heard.uikit.DayField;
import org.jspecify.annotations.Nullable;

/** The days of a published call: moved after a question, with what children read about it. */
final class DeadlinesPart extends Part {
  private final transient Deadlines deadlines;
  private final ConsultationId id;
  private final transient Function<PersonId, String> names;
  private final transient Clock clock;
  private final Div body = new Div();
  private final Div notice = new Div();
  private transient Seen seen;
  private CallDates wanted;
  private @Nullable ReasonFields reason;

  /**
   * The days of a call.
   *
   * @param names names of people of the team
   */
  DeadlinesPart(Seen seen, Deadlines deadlines, Function<PersonId, String> names, Clock clock) {
    this.seen = seen;
    this.id = seen.call().id();
    this.deadlines = deadlines;
    this.names = names;
    this.clock = clock;
    this.wanted = CallDates.of(seen.call());
    head(
        getTranslation("consultations.plan.dates"), getTranslation("consultations.deadlines.help"));
    body.addClassName("t-form");
    notice.getElement().setAttribute("role", "alert");
    add(body, notice);
    show(wanted);
  }

  private void show(CallDates dates) {
    wanted = dates;
    body.removeAll();
    if (seen.call().stoppedAt() != null) {
      stopped();
    } else {
      boxes();
    }
    if (!seen.steps().isEmpty()) {
      body.add(new DaysHistory(seen.steps(), names, this::show));
    }
  }

  private void stopped() {
    body.add(
        new Paragraph(getTranslation("consultations.deadlines.is-stopped")),
        button(getTranslation("consultations.deadlines.reopen"), this::askToReopen));
  }

  private void boxes() {
    Phase phase = seen.call().phase(clock);
    if (phase == Phase.NOT_YET_OPEN) {
      body.add(
          moment(
              "deadline-opens",
              getTranslation("consultations.plan.dates.opens"),
              getTranslation("consultations.plan.dates.opens.help"),
              wanted.opensAt(),
              at -> new CallDates(at, wanted.closesAt(), wanted.freezesAt(), wanted.feedbackOn())));
    }
    if (phase != Phase.FROZEN) {
      body.add(
          moment(
              "deadline-closes",
              getTranslation("consultations.plan.dates.closes"),
              getTranslation("consultations.plan.dates.closes.help"),
              wanted.closesAt(),
              at -> new CallDates(wanted.opensAt(), at, wanted.freezesAt(), wanted.feedbackOn())),
          moment(
              "deadline-freezes",
              getTranslation("consultations.plan.dates.freezes"),
              getTranslation("consultations.plan.dates.freezes.help"),
              wanted.freezesAt(),
              at -> new CallDates(wanted.opensAt(), wanted.closesAt(), at, wanted.feedbackOn())));
    }
    if (wanted.feedbackOn() != null) {
      body.add(
          new DayField(
              getTranslation("consultations.plan.dates.feedback"),
              wanted.feedbackOn(),
              this::hearOn));
    }
    // Words that were written stay, whatever else is drawn anew.
    ReasonFields fields =
        Objects.requireNonNullElseGet(reason, () -> new ReasonFields(seen.call().languages()));
    reason = fields;
    Div acts = new Div(button(getTranslation("consultations.deadlines.move"), this::askToMove));
    acts.addClassName("t-row");
    if (phase == Phase.OPEN || phase == Phase.NOT_YET_OPEN) {
      NativeButton stop = button(getTranslation("consultations.deadlines.stop"), this::askToStop);
      stop.addClassName("t-btn--care");
      acts.add(stop);
    }
    body.add(fields, acts);
  }

  private MomentInput moment(
      String box, String label, String help, Instant now, Function<Instant, CallDates> with) {
    MomentInput input =
        new MomentInput(
            box,
            label,
            help,
            at -> {
              if (at != null) {
                wanted = with.apply(at);
              }
            });
    input.show(now);
    return input;
  }

  private void hearOn(@Nullable LocalDate day) {
    wanted = new CallDates(wanted.opensAt(), wanted.closesAt(), wanted.freezesAt(), day);
  }

  private static NativeButton button(String words, Runnable act) {
    NativeButton button = new NativeButton(words, press -> act.run());
    button.addClassName("t-btn");
    return button;
  }

  private @Nullable LocalizedText reason() {
    return reason == null ? null : reason.reason();
  }

  private void askToMove() {
    notice.removeAll();
    LocalizedText why = reason();
    List<DateProblem> problems = DateRules.against(seen.call(), wanted, why != null, clock);
    if (!problems.isEmpty()) {
      refused(problems);
      return;
    }
    String sure =
        DateRules.endsEarlier(seen.call(), wanted, clock)
            ? getTranslation("consultations.deadlines.sure.earlier")
            : getTranslation("consultations.deadlines.sure");
    CallDates to = wanted;
    notice.add(
        new Question(
            sure + shortTime(to) + missing(),
            getTranslation("consultations.deadlines.yes"),
            () -> done(deadlines.move(id, seen.number(), to, why))));
  }

  private String shortTime(CallDates to) {
    return ShortTime.words(to.opensAt(), to.closesAt(), this).map(words -> " " + words).orElse("");
  }

  /** Whoever reads another language would read the reason in English, or in the original. */
  private String missing() {
    ReasonFields fields = reason;
    if (fields == null || fields.reason() == null || fields.missing().isEmpty()) {
      return "";
    }
    String languages =
        String.join(", ", fields.missing().stream().map(one -> one.ownName()).toList());
    return " " + getTranslation("consultations.deadlines.reason.missing", languages);
  }

  private void askToStop() {
    notice.removeAll();
    LocalizedText why = reason();
    if (why == null) {
      refused(List.of(DateProblem.REASON_MISSING));
      return;
    }
    notice.add(
        new Question(
            getTranslation("consultations.deadlines.sure.stop") + missing(),
            getTranslation("consultations.deadlines.stop.yes"),
            () -> done(deadlines.stop(id, seen.number(), why))));
  }

  private void askToReopen() {
    notice.removeAll();
    notice.add(
        new Question(
            getTranslation("consultations.deadlines.sure.reopen"),
            getTranslation("consultations.deadlines.reopen.yes"),
            () -> done(deadlines.reopen(id, seen.number()))));
  }

  private void done(Result result) {
    notice.removeAll();
    switch (result) {
      case Result.Done done -> {
        reason = null;
        look();
        say("note--good", getTranslation("consultations.deadlines.done"));
      }
      case Result.Refused(List<DateProblem> problems) -> refused(problems);
      case Result.NotProtected(var missing) ->
          list(
              getTranslation("consultations.deadlines.not-protected"),
              missing.stream().map(one -> OpeningWords.of(one, this)));
      case Result.Overtaken() -> {
        look();
        say("note--care", getTranslation("consultations.deadlines.overtaken"));
      }
      case Result.Gone() -> say("note--care", getTranslation("consultations.plan.gone"));
    }
  }

  private void look() {
    deadlines
        .read(id)
        .ifPresent(now -> {
          seen = now;
          show(CallDates.of(now.call()));
        });
  }

  private void refused(List<DateProblem> problems) {
    list(
        getTranslation("consultations.deadlines.refused"),
        problems.stream().map(one -> DateProblemWords.of(one, this)));
  }

  private void list(String words, Stream<String> sentences) {
    UnorderedList list = new UnorderedList();
    sentences.forEach(one -> list.add(new ListItem(one)));
    Div said = new Div(new Paragraph(words), list);
    said.addClassNames("note", "note--care", "t-form");
    notice.add(said);
  }

  private void say(String look, String words) {
    Paragraph said = new Paragraph(words);
    said.addClassNames("note", look);
    notice.add(said);
  }
}
