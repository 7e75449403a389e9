package org.heard.moderation.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.moderation.concerns.CaseEntry;
import org.heard.moderation.concerns.Concern;
import org.heard.moderation.concerns.Concern.Act;
import org.heard.moderation.concerns.Concern.Standing;
import org.heard.moderation.concerns.ConcernClock;
import org.heard.moderation.concerns.ConcernId;
import org.heard.moderation.concerns.ConcernResult;
import org.heard.moderation.concerns.Concerns;
import org.heard.moderation.concerns.Ending;
import org.heard.moderation.concerns.Urgency;
import org.heard.shared.ConsultationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Acts of safeguarding, each on record. */
@Service
@PreAuthorize("hasRole('SAFEGUARDING')")
@Transactional
class RecordedConcerns implements Concerns {
  private final ConcernRows rows;
  private final CaseEntries entries;
  private final ClosedConcerns closed;
  private final Duty duty;
  private final Notices notices;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RecordedConcerns(
      ConcernRows rows,
      CaseEntries entries,
      ClosedConcerns closed,
      Duty duty,
      Notices notices,
      CurrentPerson person,
      ApplicationEventPublisher events,
      Clock clock) {
    this.rows = rows;
    this.entries = entries;
    this.closed = closed;
    this.duty = duty;
    this.notices = notices;
    this.person = person;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<Line> open() {
    ConcernClock rules = duty.clock();
    Set<ConsultationId> mine = mine();
    return rows.open().stream()
        .filter(concern -> visible(concern, mine))
        .map(concern -> line(concern, rules))
        .sorted(
            Comparator.comparing((Line line) -> line.due().orElse(Instant.MAX))
                .thenComparing(line -> line.concern().urgency() != Urgency.DANGER)
                .thenComparing(line -> line.concern().raised()))
        .toList();
  }

  @Override
  public List<Concern> closed(int limit) {
    Set<ConsultationId> mine = mine();
    return rows.closed().stream().filter(concern -> visible(concern, mine)).limit(limit).toList();
  }

  @Override
  public Optional<Line> find(ConcernId id) {
    Set<ConsultationId> mine = mine();
    return rows.find(id)
        .filter(concern -> visible(concern, mine))
        .map(concern -> line(concern, duty.clock()));
  }

  @Override
  public ConcernResult act(ConcernId id, int expectedVersion, Act act) {
    if (act instanceof Act.ProposeClosing || act instanceof Act.RefuseClosing) {
      throw new IllegalArgumentException("Closing needs words for the case file");
    }
    return take(required(id), expectedVersion, act);
  }

  @Override
  public ConcernResult proposeClosing(
      ConcernId id, int expectedVersion, Ending ending, String words) {
    String plain = CaseEntries.required(words);
    ConcernResult result = take(required(id), expectedVersion, new Act.ProposeClosing(ending));
    if (result instanceof ConcernResult.Saved(Concern concern)) {
      entries.add(concern.id(), kind(ending), person.require(), plain);
      notices.closing(concern, person.require());
    }
    return result;
  }

  @Override
  public ConcernResult refuseClosing(ConcernId id, int expectedVersion, String words) {
    String plain = CaseEntries.required(words);
    ConcernResult result = take(required(id), expectedVersion, new Act.RefuseClosing());
    if (result instanceof ConcernResult.Saved(Concern concern)) {
      entries.add(concern.id(), CaseEntry.Kind.CLOSING_REFUSED, person.require(), plain);
    }
    return result;
  }

  @Override
  public List<CaseEntry> file(ConcernId id) {
    Concern concern = required(id);
    events.publishEvent(ConcernEvent.of("concern.file-opened", concern));
    return entries.of(id);
  }

  @Override
  public boolean remark(ConcernId id, String words) {
    String plain = CaseEntries.required(words);
    required(id);
    Concern concern = rows.lock(id).orElseThrow(RecordedConcerns::refused);
    if (concern.closed()) {
      return false;
    }
    entries.add(id, CaseEntry.Kind.REMARK, person.require(), plain);
    events.publishEvent(ConcernEvent.of("concern.file-written", concern));
    return true;
  }

  private ConcernResult take(Concern current, int expectedVersion, Act act) {
    if (current.version() != expectedVersion) {
      return new ConcernResult.Conflict(current);
    }
    Optional<Concern> next = current.after(act, person.require(), LocalDate.now(clock));
    if (next.isEmpty()) {
      return new ConcernResult.NotPossible(current);
    }
    Concern done = next.get();
    if (!rows.save(done)) {
      return new ConcernResult.Conflict(rows.find(current.id()).orElse(current));
    }
    if (done.standing() instanceof Standing.Closed(var owner, Ending ending, var by, var day)) {
      closed.after(done, ending);
    }
    events.publishEvent(ConcernEvent.of(act, done));
    return new ConcernResult.Saved(done);
  }

  private static CaseEntry.Kind kind(Ending ending) {
    return switch (ending.referral()) {
      case REFERRED -> CaseEntry.Kind.REFERRED;
      case NOT_REFERRED -> CaseEntry.Kind.NOT_REFERRED;
    };
  }

  private Line line(Concern concern, ConcernClock rules) {
    if (!(concern.standing() instanceof Standing.Waiting)) {
      return new Line(concern, Optional.empty(), false);
    }
    Instant due = rules.acknowledgeBy(concern.raised(), concern.urgency());
    return new Line(concern, Optional.of(due), due.isBefore(clock.instant()));
  }

  private Set<ConsultationId> mine() {
    return person.assignedTo(Role.SAFEGUARDING);
  }

  private static boolean visible(Concern concern, Set<ConsultationId> mine) {
    return concern.origin().ofCall().map(mine::contains).orElse(true);
  }

  private Concern required(ConcernId id) {
    return rows.find(id)
        .filter(concern -> visible(concern, mine()))
        .orElseThrow(RecordedConcerns::refused);
  }

  private static AccessDeniedException refused() {
    return new AccessDeniedException("No such concern for this person");
  }
}
