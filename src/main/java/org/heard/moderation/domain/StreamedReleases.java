package org.heard.moderation.domain;

import java.util.List;
import java.util.stream.Stream;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.moderation.released.ReleasedGroup;
import org.heard.moderation.released.ReleasedReader;
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
  public long count(ConsultationId consultation) {
    person.requireAssigned(consultation, Role.ANALYST, Role.MANAGER);
    return documents.count(consultation);
  }

  @Override
  @Transactional(readOnly = true)
  public List<ReleasedGroup> groups(ConsultationId consultation) {
    person.requireAssigned(consultation, Role.ANALYST, Role.MANAGER);
    return documents.groups(consultation);
  }

  @Override
  @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
  public void forEach(ConsultationId consultation, ReleasedReader reader) {
    person.requireAssigned(consultation, Role.ANALYST, Role.MANAGER);
    reader.groups(documents.groups(consultation));
    try (Stream<ReleasedSubmission> found = documents.find(consultation).stream()) {
      found.forEach(reader::next);
    }
  }
}
