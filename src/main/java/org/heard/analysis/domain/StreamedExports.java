package org.heard.analysis.domain;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.accounts.StepUp;
import org.heard.analysis.Exports;
import org.heard.analysis.Labels;
import org.heard.analysis.ReleasedFilter;
import org.heard.consultations.Consultation;
import org.heard.moderation.released.FilesMade;
import org.heard.moderation.released.ReleasedSubmissions;
import org.heard.shared.ConsultationId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize("hasAnyRole('ANALYST', 'MANAGER')")
class StreamedExports implements Exports {
  private static final int BUFFER = 1 << 16;

  private final ReleasedSubmissions released;
  private final FilesMade files;
  private final AskedQuestions questions;
  private final CurrentPerson person;
  private final StepUp stepUp;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StreamedExports(
      ReleasedSubmissions released,
      FilesMade files,
      AskedQuestions questions,
      CurrentPerson person,
      StepUp stepUp,
      ApplicationEventPublisher events,
      Clock clock) {
    this.released = released;
    this.files = files;
    this.questions = questions;
    this.person = person;
    this.stepUp = stepUp;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public long count(ConsultationId consultation, ReleasedFilter filter) {
    requireAssigned(consultation);
    return filter.equals(ReleasedFilter.ALL)
        ? released.count(consultation)
        : Coarsening.of(released.groups(consultation)).count(filter);
  }

  @Override
  public Written write(Request request, Target target, Progress progress) throws IOException {
    requireAssigned(request.consultation());
    stepUp.require();
    Consultation call = questions.call(request.consultation());
    String mark = FileMark.random();
    String name = FileName.of(request, call.slug(), LocalDate.now(clock), mark);
    ExportRecorded record = ExportRecorded.started(request, name, mark);
    // On record before the first byte leaves, so that a crash half-way leaves a trace too.
    events.publishEvent(record);
    long noted = files.begin(request.consultation(), name, mark, request.purpose().key());
    DigestOutputStream hashed = new DigestOutputStream(target.open(name), sha256());
    BufferedOutputStream buffered = new BufferedOutputStream(hashed, BUFFER);
    ReleasedFile file = begin(request, call, mark, buffered);
    try {
      released.forEach(request.consultation(), new FileRun(file, request.filter(), progress));
      files.end(request.consultation(), noted);
      file.finish();
      buffered.flush();
    } catch (UncheckedIOException e) {
      events.publishEvent(record.aborted(file.rows()));
      throw e.getCause();
    } catch (IOException | RuntimeException e) {
      events.publishEvent(record.aborted(file.rows()));
      throw e;
    }
    String hash = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    Written written = new Written(name, file.rows(), hash);
    events.publishEvent(record.written(written));
    return written;
  }

  private ReleasedFile begin(Request request, Consultation call, String mark, OutputStream out)
      throws IOException {
    List<AskedQuestion> asked = questions.of(call);
    return switch (request.format()) {
      case CSV ->
          new CsvFile(new FileTable(asked, new Labels(request.labels(), request.words())), out);
      case XLSX -> new WorkbookFile(request, call, mark, asked, clock.instant(), out);
    };
  }

  private void requireAssigned(ConsultationId consultation) {
    person.requireAssigned(consultation, Role.ANALYST, Role.MANAGER);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
