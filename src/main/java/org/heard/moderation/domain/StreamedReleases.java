package org.heard.moderation.domain;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.moderation.released.ReleasedFilter;
import org.heard.moderation.released.ReleasedSubmission;
import org.heard.moderation.released.ReleasedSubmissions;
import org.heard.shared.ConsultationId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Reads released submissions one by one from one view of the database. */
@Service
@PreAuthorize("hasAnyRole('ANALYST', 'MANAGER')")
class StreamedReleases implements ReleasedSubmissions {
  private final ReleasedDocuments documents;
  private final CurrentPerson person;

  StreamedReleases(ReleasedDocuments documents, CurrentPerson person) {
    this.documents = documents;
    this.person = person;
  }

  @Override
  @Transactional(readOnly = true)
  public long count(ConsultationId consultation, ReleasedFilter filter) {
    person.requireAssigned(consultation, Role.ANALYST, Role.MANAGER);
    return documents.count(consultation, filter);
  }

  @Override
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void forEach(
      ConsultationId consultation, ReleasedFilter filter, Consumer<ReleasedSubmission> consumer) {
    person.requireAssigned(consultation, Role.ANALYST, Role.MANAGER);
    try (Stream<ReleasedSubmission> found = documents.find(consultation, filter).stream()) {
      found.forEach(consumer);
    }
  }
}
