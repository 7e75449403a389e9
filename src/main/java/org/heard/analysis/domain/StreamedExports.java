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
import java.util.Locale;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.accounts.StepUp;
import org.heard.analysis.Exports;
import org.heard.analysis.Labels;
import org.heard.consultations.Consultation;
import org.heard.moderation.released.FilesMade;
import org.heard.moderation.released.ReleasedFilter;
import org.heard.moderation.released.ReleasedSubmission;
import org.heard.moderation.released.ReleasedSubmissions;
import org.heard.shared.AgeBand;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
@PreAuthorize("hasAnyRole('ANALYST', 'MANAGER')")
class StreamedExports implements Exports {
  private static final int ROWS_BETWEEN_NEWS = 250;
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
    return released.count(consultation, filter);
  }

  @Override
  public String fileName(Request request) {
    requireAssigned(request.consultation());
    return nameOf(request, questions.call(request.consultation()));
  }

  private String nameOf(Request request, Consultation call) {
    StringBuilder name = new StringBuilder("heard-").append(call.slug());
    Language language = request.filter().language();
    AgeBand band = request.filter().ageBand();
    if (language != null) {
      name.append('-').append(language.tag().toLowerCase(Locale.ROOT));
    }
    if (band != null) {
      name.append('-').append(band == AgeBand.ADULT ? "adults" : band.key());
    }
    return name.append('-')
        .append(LocalDate.now(clock))
        .append('.')
        .append(request.format().key())
        .toString();
  }

  @Override
  public Written write(Request request, OutputStream out, Progress progress) throws IOException {
    requireAssigned(request.consultation());
    stepUp.require();
    Consultation call = questions.call(request.consultation());
    String name = nameOf(request, call);
    // On record before the first byte leaves, so that a crash half-way leaves a trace too.
    events.publishEvent(ExportRecorded.started(request, name));
    long noted = files.begin(request.consultation(), name);
    DigestOutputStream hashed = new DigestOutputStream(out, sha256());
    BufferedOutputStream buffered = new BufferedOutputStream(hashed, BUFFER);
    ReleasedFile file = begin(request, call, buffered);
    Run run = new Run(file, progress, released.count(request.consultation(), read(request)));
    try {
      released.forEach(request.consultation(), read(request), run::next);
      files.end(request.consultation(), noted);
      file.finish();
      buffered.flush();
    } catch (UncheckedIOException e) {
      events.publishEvent(ExportRecorded.aborted(request, name, file.rows()));
      throw e.getCause();
    } catch (IOException | RuntimeException e) {
      events.publishEvent(ExportRecorded.aborted(request, name, file.rows()));
      throw e;
    }
    String hash = HexFormat.of().formatHex(hashed.getMessageDigest().digest());
    Written written = new Written(name, file.rows(), hash);
    events.publishEvent(ExportRecorded.written(request, written));
    return written;
  }

  // The summary of a workbook covers the whole call, so a workbook filters while writing.
  private static ReleasedFilter read(Request request) {
    return switch (request.format()) {
      case CSV -> request.filter();
      case XLSX -> ReleasedFilter.ALL;
    };
  }

  private ReleasedFile begin(Request request, Consultation call, OutputStream out)
      throws IOException {
    List<AskedQuestion> asked = questions.of(call);
    return switch (request.format()) {
      case CSV ->
          new CsvFile(new FileTable(asked, new Labels(request.labels(), request.words())), out);
      case XLSX -> new WorkbookFile(request, call, asked, clock.instant(), out);
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

  /** One writing, with its news. */
  private static final class Run {
    private final ReleasedFile file;
    private final Progress progress;
    private final long expected;
    private long done;

    Run(ReleasedFile file, Progress progress, long expected) {
      this.file = file;
      this.progress = progress;
      this.expected = expected;
      progress.at(0, expected);
    }

    void next(ReleasedSubmission submission) {
      try {
        file.add(submission);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      done++;
      if (done % ROWS_BETWEEN_NEWS == 0 || done == expected) {
        progress.at(done, expected);
      }
    }
  }
}
