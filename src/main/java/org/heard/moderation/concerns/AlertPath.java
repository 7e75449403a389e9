package org.heard.moderation.concerns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.shared.ConsultationId;

/**
 * How the signed-in person of safeguarding, or manager, is told that something waits: on the pages,
 * and by mail where the installation has a server and the person an address. Alerts hold nothing of
 * a child, of a call or of a country.
 */
public interface AlertPath {

  /** Days for which a test counts. */
  int DAYS_OF_A_TEST = 30;

  /** Why a person is told. */
  enum Kind {
    /** Something waits for somebody to say "I have it". */
    WAITS,
    /** Nobody did in time. */
    OVERDUE,
    /** A colleague asks for a second person to agree to an end. */
    CLOSING
  }

  /** An alert on the pages. */
  sealed interface Notice {
    /** Which telling this is; the same is told again under another one. Random. */
    UUID telling();

    /** The full hour it was noted. */
    Instant hour();

    /** A concern needs somebody. */
    record AboutConcern(UUID telling, Kind kind, ConcernId concern, Instant hour)
        implements Notice {}

    /** Answers of a call lie unread for two working days. */
    record Unread(UUID telling, ConsultationId call, Instant hour) implements Notice {}
  }

  /**
   * How far the person's own test is.
   *
   * @param startedOn the day of the last test
   * @param number the number to type in, when it can be read on the page; empty when it is in a
   *     mail
   * @param confirmedOn the day it came back
   */
  record Test(LocalDate startedOn, Optional<String> number, Optional<LocalDate> confirmedOn) {}

  /** Whether this installation has a mail server. For managers too. */
  boolean mail();

  /** Alerts that the person has not put away, the newest first. For managers too. */
  List<Notice> notices();

  /**
   * Puts these alerts away as they were shown. Another kind about the same concern stays, and so
   * does what was told again since. For managers too.
   */
  void seen(List<Notice> alerts);

  /** Where mail reaches the person; nobody else reads it. For managers too. */
  Optional<String> address();

  /**
   * Says where mail reaches the person; empty for nowhere. The path has to be tested anew. For
   * managers too.
   *
   * @return false when it is no mail address; nothing changed then
   */
  boolean chooseAddress(String address);

  /** Starts a test of the person's own path: a number goes the way that alerts go. */
  void startTest();

  /** Ends the test; false when it is another number, or no test runs. */
  boolean confirmTest(String number);

  /** The last test. */
  Optional<Test> test();
}
