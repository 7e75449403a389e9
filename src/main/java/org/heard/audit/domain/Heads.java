package org.heard.audit.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.heard.audit.domain.HeadSigned.Mention;
import org.heard.shared.RecordSigning;
import org.jspecify.annotations.Nullable;

/** What was read from the files of signed heads. */
sealed interface Heads {

  /**
   * A line is not genuine or not in its place.
   *
   * @param line its number in its file
   */
  record Changed(long line) implements Heads {}

  /**
   * Every line is genuine.
   *
   * @param bySeq heads by the line of the record they are of, without those that a restore undid
   * @param mentions what the record may say about lines
   * @param since when the first line was signed
   */
  record Genuine(
      SortedMap<Long, List<HeadLine>> bySeq, Set<Mention> mentions, Optional<Instant> since)
      implements Heads {

    /** Hashes that were signed for a line of the record. */
    List<HeadLine> at(long seq) {
      return bySeq.getOrDefault(seq, List.of());
    }

    /** The head that reaches furthest. */
    Optional<HeadLine> furthest() {
      return bySeq.isEmpty()
          ? Optional.empty()
          : Optional.of(bySeq.lastEntry().getValue().getLast());
    }
  }

  /** Reads files, the newest first. */
  static Heads read(List<List<String>> files, RecordSigning signing) {
    SortedMap<Long, List<HeadLine>> bySeq = new TreeMap<>();
    Set<Mention> mentions = new HashSet<>();
    Optional<Instant> since = Optional.empty();
    for (List<String> file : files.reversed()) {
      @Nullable HeadLine last = null;
      for (int i = 0; i < file.size(); i++) {
        Optional<HeadLine> read = HeadLine.read(file.get(i), signing);
        if (read.isEmpty() || !read.get().follows(last)) {
          return new Changed(i + 1L);
        }
        last = read.get();
        if (last.kind() == HeadLine.Kind.RESTORED) {
          bySeq.tailMap(last.seq() + 1).clear();
        }
        bySeq.computeIfAbsent(last.seq(), seq -> new ArrayList<>()).add(last);
        mentions.add(Mention.of(last));
        Instant at = last.at();
        since = Optional.of(since.orElse(at));
      }
    }
    return new Genuine(bySeq, mentions, since);
  }
}
