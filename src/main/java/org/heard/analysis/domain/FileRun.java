package org.heard.analysis.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.heard.analysis.Exports.Progress;
import org.heard.analysis.ReleasedFilter;
import org.heard.moderation.released.ReleasedGroup;
import org.heard.moderation.released.ReleasedReader;
import org.heard.moderation.released.ReleasedSubmission;

/** One writing of a file, with its news. */
final class FileRun implements ReleasedReader {
  private static final int ROWS_BETWEEN_NEWS = 250;

  private final ReleasedFile file;
  private final ReleasedFilter filter;
  private final Progress progress;
  private Coarsening coarsening = Coarsening.of(List.of());
  private long expected;
  private long done;

  FileRun(ReleasedFile file, ReleasedFilter filter, Progress progress) {
    this.file = file;
    this.filter = filter;
    this.progress = progress;
  }

  @Override
  public void groups(List<ReleasedGroup> groups) {
    coarsening = Coarsening.of(groups);
    expected = groups.stream().mapToLong(ReleasedGroup::submissions).sum();
    progress.at(0, expected);
  }

  @Override
  public void next(ReleasedSubmission submission) {
    try {
      file.pass(submission);
      Traits shown = coarsening.shown(Traits.of(submission));
      // Filtered as shown: else a filter would tell what the line does not.
      if (shown.fits(filter)) {
        file.add(submission, shown);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    done++;
    if (done % ROWS_BETWEEN_NEWS == 0 || done == expected) {
      progress.at(done, expected);
    }
  }
}
