package org.heard.moderation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.accounts.Colleagues;
import org.heard.accounts.Colleagues.Colleague;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.moderation.Assignments;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.QueueFilter;
import org.heard.submissions.review.QueueRow;
import org.heard.submissions.review.ReviewState;
import org.heard.submissions.review.SubmissionReview;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works on what, each change an act on record. */
@Service
@PreAuthorize("hasRole('MODERATOR')")
@Transactional
class RecordedAssignments implements Assignments {
  private final SubmissionReview submissions;
  private final TakenOverRows takenOver;
  private final Colleagues colleagues;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RecordedAssignments(
      SubmissionReview submissions,
      TakenOverRows takenOver,
      Colleagues colleagues,
      CurrentPerson person,
      ApplicationEventPublisher events,
      Clock clock) {
    this.submissions = submissions;
    this.takenOver = takenOver;
    this.colleagues = colleagues;
    this.person = person;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public Result take(
      ConsultationId consultation, SubmissionId submission, @Nullable PersonId seen) {
    PersonId me = me(consultation);
    if (me.equals(seen)) {
      return hindrance(consultation, submission) instanceof Result.Gone gone
          ? gone
          : new Result.Done();
    }
    if (!submissions.assign(consultation, submission, seen, me)) {
      return hindrance(consultation, submission);
    }
    takenOver.forget(submission, me);
    if (seen == null) {
      record("moderation.taken", consultation, submission, null);
    } else {
      takenOver.add(consultation, new TakenOver(submission, me, LocalDate.now(clock)), seen);
      record("moderation.taken-over", consultation, submission, seen);
    }
    return new Result.Done();
  }

  @Override
  public Result giveBack(ConsultationId consultation, SubmissionId submission) {
    PersonId me = me(consultation);
    if (!submissions.assign(consultation, submission, me, null)) {
      return hindrance(consultation, submission);
    }
    record("moderation.given-back", consultation, submission, null);
    return new Result.Done();
  }

  @Override
  public Result handOver(ConsultationId consultation, SubmissionId submission, PersonId to) {
    PersonId me = me(consultation);
    if (colleagues(consultation).stream().noneMatch(colleague -> colleague.id().equals(to))) {
      throw new IllegalArgumentException("Not a moderator of this consultation");
    }
    if (!submissions.assign(consultation, submission, me, to)) {
      return hindrance(consultation, submission);
    }
    takenOver.forget(submission, to);
    record("moderation.handed-over", consultation, submission, to);
    return new Result.Done();
  }

  @Override
  public int takeNext(ConsultationId consultation, QueueFilter filter, int most) {
    int taken = submissions.assignNext(consultation, filter, me(consultation), most);
    if (taken > 0) {
      events.publishEvent(AssignmentAct.of(consultation, taken));
    }
    return taken;
  }

  @Override
  public Result flag(ConsultationId consultation, SubmissionId submission, boolean flagged) {
    me(consultation);
    if (!submissions.flag(consultation, submission, flagged)) {
      return new Result.Gone();
    }
    record(flagged ? "moderation.flagged" : "moderation.unflagged", consultation, submission, null);
    return new Result.Done();
  }

  @Override
  public List<TakenOver> takenOver(ConsultationId consultation) {
    return takenOver.from(me(consultation), consultation);
  }

  @Override
  public void noticed(ConsultationId consultation) {
    takenOver.forgetAll(me(consultation), consultation);
  }

  @Override
  public List<Colleague> colleagues(ConsultationId consultation) {
    me(consultation);
    return colleagues.workingOn(consultation, Role.MODERATOR);
  }

  private Result hindrance(ConsultationId consultation, SubmissionId submission) {
    Optional<QueueRow> row =
        submissions
            .row(consultation, submission)
            .filter(found -> found.state() != ReviewState.WITH_SAFEGUARDING);
    return row.isPresent() ? new Result.Changed() : new Result.Gone();
  }

  private void record(
      String action,
      ConsultationId consultation,
      SubmissionId submission,
      @Nullable PersonId other) {
    events.publishEvent(AssignmentAct.of(action, consultation, submission, other));
  }

  private PersonId me(ConsultationId consultation) {
    person.requireAssigned(consultation, Role.MODERATOR);
    return person.require();
  }
}
