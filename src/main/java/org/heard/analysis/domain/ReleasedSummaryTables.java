package org.heard.analysis.domain;

import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.analysis.Summary;
import org.heard.analysis.SummaryTables;
import org.heard.moderation.released.ReleasedSubmissions;
import org.heard.shared.ConsultationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize("hasAnyRole('ANALYST', 'MANAGER')")
class ReleasedSummaryTables implements SummaryTables {
  private final ReleasedSubmissions released;
  private final AskedQuestions questions;
  private final CurrentPerson person;

  ReleasedSummaryTables(
      ReleasedSubmissions released, AskedQuestions questions, CurrentPerson person) {
    this.released = released;
    this.questions = questions;
    this.person = person;
  }

  @Override
  public Summary of(ConsultationId consultation) {
    person.requireAssigned(consultation, Role.ANALYST, Role.MANAGER);
    Tally tally = new Tally(questions.of(questions.call(consultation)));
    released.forEach(consultation, tally::add);
    return new SafeSummary(DisclosureControl.USUAL).of(tally);
  }
}
