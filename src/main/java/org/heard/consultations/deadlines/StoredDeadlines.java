package org.heard.consultations.deadlines;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.consultations.CallDates;
import org.heard.consultations.CallNotice;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultation.Phase;
import org.heard.consultations.Consultations;
import org.heard.consultations.OpeningCondition.Missing;
import org.heard.consultations.OpeningCondition.Opening;
import org.heard.consultations.Publishing;
import org.heard.consultations.making.PlanDates;
import org.heard.consultations.making.Plans;
import org.heard.shared.ConsultationId;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class StoredDeadlines implements Deadlines {
  private final Consultations consultations;
  private final Publishing publishing;
  private final DateChanges changes;
  private final Plans plans;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredDeadlines(
      Consultations consultations,
      Publishing publishing,
      DateChanges changes,
      Plans plans,
      CurrentPerson person,
      ApplicationEventPublisher events,
      Clock clock) {
    this.consultations = consultations;
    this.publishing = publishing;
    this.changes = changes;
    this.plans = plans;
    this.person = person;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Seen> read(ConsultationId id) {
    return mine(id).map(call -> new Seen(call, number(call), changes.of(id)));
  }

  @Override
  @Transactional
  @PreAuthorize("hasRole('MANAGER')")
  public Result move(ConsultationId id, int basedOn, CallDates to, @Nullable LocalizedText reason) {
    return locked(
        id,
        basedOn,
        call -> {
          List<DateProblem> problems = DateRules.against(call, to, reason != null, clock);
          if (!problems.isEmpty() || tooLong(reason)) {
            return problems.isEmpty()
                ? refused(DateProblem.REASON_TOO_LONG)
                : new Result.Refused(problems);
          }
          boolean again = DateRules.opensAgain(call, to, clock);
          List<Missing> missing = missing(call, to, again);
          return missing.isEmpty()
              ? moved(call, to, again, reason)
              : new Result.NotProtected(missing);
        });
  }

  /** Asked anew where children would begin at another time than was looked at. */
  private List<Missing> missing(Consultation call, CallDates to, boolean again) {
    if (!again && to.opensAt().equals(call.opensAt())) {
      return List.of();
    }
    return publishing.missing(
        new Opening(again ? clock.instant() : to.opensAt(), call.countries()));
  }

  private Result moved(
      Consultation call, CallDates to, boolean again, @Nullable LocalizedText reason) {
    CallDates before = CallDates.of(call);
    Result done =
        done(call, Kind.MOVED, to, null, next(call).moved(before, to, again, reason), reason);
    plan(call.id(), to);
    return done;
  }

  /** Whoever reads the plan afterwards, or begins another like it, finds the days that hold. */
  private void plan(ConsultationId id, CallDates to) {
    PlanDates dates = new PlanDates(to.opensAt(), to.closesAt(), to.freezesAt(), to.feedbackOn());
    plans
        .read(id)
        .ifPresent(seen ->
            plans.save(
                id, seen.revision(), seen.plan().with(seen.plan().settings().withDates(dates))));
  }

  @Override
  @Transactional
  @PreAuthorize("hasRole('MANAGER')")
  public Result stop(ConsultationId id, int basedOn, LocalizedText reason) {
    return locked(
        id,
        basedOn,
        call -> {
          Phase phase = call.phase(clock);
          if (call.stoppedAt() != null) {
            return refused(DateProblem.STOPPED);
          }
          if (phase != Phase.OPEN && phase != Phase.NOT_YET_OPEN) {
            return refused(DateProblem.ENDED_ALREADY);
          }
          return tooLong(reason)
              ? refused(DateProblem.REASON_TOO_LONG)
              : done(
                  call,
                  Kind.STOPPED,
                  CallDates.of(call),
                  clock.instant(),
                  next(call).stopped(reason),
                  reason);
        });
  }

  @Override
  @Transactional
  @PreAuthorize("hasRole('MANAGER')")
  public Result reopen(ConsultationId id, int basedOn) {
    return locked(
        id,
        basedOn,
        call -> {
          Instant now = clock.instant();
          if (call.stoppedAt() == null || !now.isBefore(call.closesAt())) {
            return refused(DateProblem.CANNOT_OPEN_AGAIN);
          }
          boolean open = !now.isBefore(call.opensAt());
          List<Missing> missing =
              publishing.missing(new Opening(open ? now : call.opensAt(), call.countries()));
          return missing.isEmpty()
              ? done(call, Kind.REOPENED, CallDates.of(call), null, next(call).reopened(open), null)
              : new Result.NotProtected(missing);
        });
  }

  /** One after another, and only from the state that the person saw. */
  private Result locked(ConsultationId id, int basedOn, Function<Consultation, Result> change) {
    if (mine(id).isEmpty()) {
      return new Result.Gone();
    }
    changes.lock(id);
    return mine(id)
        .map(call -> number(call) == basedOn ? change.apply(call) : new Result.Overtaken())
        .orElseGet(Result.Gone::new);
  }

  private Optional<Consultation> mine(ConsultationId id) {
    return person.assignedTo(Role.MANAGER).contains(id) ? consultations.byId(id) : Optional.empty();
  }

  private Result done(
      Consultation call,
      Kind kind,
      CallDates after,
      @Nullable Instant stoppedAt,
      CallNotice notice,
      @Nullable LocalizedText reason) {
    Step step =
        new Step(
            notice.number(),
            kind,
            CallDates.of(call),
            after,
            reason,
            person.require(),
            notice.on());
    changes.store(call, step, stoppedAt, notice);
    events.publishEvent(new DatesChanged(call.id(), notice.number(), kind));
    return new Result.Done(notice.number());
  }

  private NextNotice next(Consultation call) {
    return new NextNotice(call.notice(), LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  private static int number(Consultation call) {
    CallNotice notice = call.notice();
    return notice == null ? 0 : notice.number();
  }

  private static Result refused(DateProblem problem) {
    return new Result.Refused(List.of(problem));
  }

  private static boolean tooLong(@Nullable LocalizedText reason) {
    return reason != null
        && reason.renderings().stream().anyMatch(one -> one.text().length() > LONGEST_REASON);
  }
}
