package org.heard.consultations.testing;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.OwnCalls;
import org.heard.accounts.Role;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.NewConsultation;
import org.heard.consultations.Publishing;
import org.heard.consultations.making.PlannedTests;
import org.heard.shared.ConsultationId;
import org.heard.shared.DatabaseRole;
import org.heard.shared.Transactions;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class PublishedTestRuns implements TestRuns {
  // Letters and digits that nobody takes for each other, five bits each: 130 bits.
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final int LENGTH = 26;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final PlannedTests plans;
  private final Publishing publishing;
  private final Consultations consultations;
  private final OwnCalls own;
  private final CurrentPerson person;
  private final TestRunRows rows;
  private final TestRunsExpiry expiry;
  private final Transactions transactions;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  PublishedTestRuns(
      PlannedTests plans,
      Publishing publishing,
      Consultations consultations,
      OwnCalls own,
      CurrentPerson person,
      TestRunRows rows,
      TestRunsExpiry expiry,
      Transactions transactions,
      ApplicationEventPublisher events,
      Clock clock) {
    this.plans = plans;
    this.publishing = publishing;
    this.consultations = consultations;
    this.own = own;
    this.person = person;
    this.rows = rows;
    this.expiry = expiry;
    this.transactions = transactions;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public int days() {
    return expiry.kept().days();
  }

  @Override
  @Transactional
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Consultation> start(ConsultationId of) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    LocalDate until = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(days());
    Instant ends = until.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
    if (rows.of(of).size() >= MOST) {
      return Optional.empty();
    }
    return plans
        .test(of, ConsultationId.random(), address(), now, ends)
        .map(call -> publish(call, of, until));
  }

  private Consultation publish(NewConsultation call, ConsultationId of, LocalDate until) {
    // Before it is published, as for every call.
    own.takeOn(call.id());
    Consultation test = publishing.publishTest(call, of, until);
    events.publishEvent(TestRunAct.started(test.id(), of));
    return test;
  }

  private static String address() {
    StringBuilder address = new StringBuilder("test-");
    for (int i = 0; i < LENGTH; i++) {
      address.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
    }
    return address.toString();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public List<Consultation> of(ConsultationId call) {
    return plans.isMine(call)
        ? rows.of(call).stream().flatMap(id -> consultations.byId(id).stream()).toList()
        : List.of();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasAnyRole('MANAGER', 'MODERATOR', 'SAFEGUARDING', 'ANALYST')")
  public Optional<Consultation> find(ConsultationId test) {
    return consultations.byId(test).filter(Consultation::isTest);
  }

  @Override
  @Transactional
  @PreAuthorize("hasAnyRole('MANAGER', 'MODERATOR', 'SAFEGUARDING', 'ANALYST')")
  public boolean join(ConsultationId test) {
    boolean there = find(test).isPresent();
    if (there) {
      own.joinTest(test);
    }
    return there;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public boolean erase(ConsultationId test) {
    if (consultations.byId(test).filter(Consultation::isTest).isEmpty()) {
      return false;
    }
    person.requireAssigned(test, Role.MANAGER);
    transactions.as(
        DatabaseRole.KEEPER,
        () -> {
          rows.erase(test);
          events.publishEvent(TestRunAct.erased(test));
        });
    return true;
  }
}
