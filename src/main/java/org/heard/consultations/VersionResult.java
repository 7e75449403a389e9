package org.heard.consultations;

import java.util.List;
import org.heard.shared.Language;

/** What became of a {@link NewVersion}. */
public sealed interface VersionResult {

  /** It is what children see from now on. */
  record Published(int version) implements VersionResult {}

  /** It is not published, for these reasons. */
  record Refused(List<Reason> reasons) implements VersionResult {}

  /** Why a version cannot follow the earlier ones. */
  sealed interface Reason {}

  /** Somebody published another version meanwhile. */
  record Overtaken(int current) implements Reason {}

  /** The call has closed: nobody would answer it. */
  record Closed() implements Reason {}

  /** A language that children may be answering in. */
  record LanguageTakenAway(Language language) implements Reason {}

  /** A text of the version misses a language. */
  record TextMissing(Language language) implements Reason {}

  /** A key stood for another kind of question, or for other faces: answers would not add up. */
  record KindChanged(String question) implements Reason {}

  /** An option that an earlier version had. */
  record OptionTakenAway(String question, String option) implements Reason {}

  /** A question has the key of one that every call asks. */
  record KeyOfAStandardQuestion() implements Reason {}

  /** Drawings, photos or recordings in a call that cannot keep them. */
  record MediaNotAllowed(String question) implements Reason {}

  /** A recording is missing, is of no text, or belongs to other words. */
  record RecordingsDoNotFit() implements Reason {}
}
