package org.heard.moderation.domain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.heard.accounts.CurrentPerson;
import org.heard.moderation.concerns.AlertPath;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The signed-in person's own alerts; nobody sees or changes those of somebody else. */
@Service
@PreAuthorize("hasRole('SAFEGUARDING')")
@Transactional
class OwnAlertPath implements AlertPath {
  private static final int LONGEST_ADDRESS = 254;
  private static final Pattern ADDRESS = Pattern.compile("[^\\s@<>,;:\"]+@[^\\s@<>,;:\"]+");

  private final Notices notices;
  private final AlertTests tests;
  private final AlertMail mail;
  private final Duty duty;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;

  OwnAlertPath(
      Notices notices,
      AlertTests tests,
      AlertMail mail,
      Duty duty,
      CurrentPerson person,
      ApplicationEventPublisher events) {
    this.notices = notices;
    this.tests = tests;
    this.mail = mail;
    this.duty = duty;
    this.person = person;
    this.events = events;
  }

  @Override
  @PreAuthorize("hasAnyRole('SAFEGUARDING', 'MANAGER')")
  public boolean mail() {
    return mail.on();
  }

  @Override
  @PreAuthorize("hasAnyRole('SAFEGUARDING', 'MANAGER')")
  public List<Notice> notices() {
    return notices.of(person.require());
  }

  @Override
  @PreAuthorize("hasAnyRole('SAFEGUARDING', 'MANAGER')")
  public void seen(List<Notice> alerts) {
    alerts.forEach(alert -> notices.seen(person.require(), alert));
  }

  @Override
  @PreAuthorize("hasAnyRole('SAFEGUARDING', 'MANAGER')")
  public Optional<String> address() {
    return tests.address(person.require());
  }

  @Override
  @PreAuthorize("hasAnyRole('SAFEGUARDING', 'MANAGER')")
  public boolean chooseAddress(String address) {
    String typed = address.strip();
    boolean fits = typed.length() <= LONGEST_ADDRESS && ADDRESS.matcher(typed).matches();
    if (!typed.isEmpty() && !fits) {
      return false;
    }
    tests.keepAddress(person.require(), typed);
    events.publishEvent(DutyAct.of("alert.address-chosen", person.require()));
    return true;
  }

  @Override
  public void startTest() {
    tests.start(person.require(), mail.on() && address().isPresent(), duty.today());
    events.publishEvent(DutyAct.of("alert.test-started", person.require()));
  }

  @Override
  public boolean confirmTest(String number) {
    boolean right = tests.confirm(person.require(), number.strip(), duty.today());
    if (right) {
      events.publishEvent(DutyAct.of("alert.test-confirmed", person.require()));
    }
    return right;
  }

  @Override
  public Optional<Test> test() {
    return tests.of(person.require());
  }
}
