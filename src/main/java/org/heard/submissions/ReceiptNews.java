package org.heard.submissions;

import java.util.List;
import java.util.Set;
import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;

/**
 * What a part of Heard behind this one has to tell a child about its answers. Asked while the
 * receipt is open, inside the same transaction and without a signed-in person, so an implementation
 * checks no role and gives away nothing but what the child may know.
 */
public interface ReceiptNews {

  /** One thing to tell. It holds no words of the child and no name of a person. */
  sealed interface News {
    /** Somebody of the team has begun to read. */
    record BeingRead() implements News {}

    /** The team read the answers; others may read them now, and they count. */
    record Read() implements News {}

    /** The team read the answers, and others will not. */
    record NotUsed(Why why) implements News {}

    /** People who protect children read the answers, or passed them on. */
    record WithProtectors(boolean passedOn) implements News {}

    /** Some words of one answer are hidden from others. */
    record PartsHidden(String question, Set<Why> why) implements News {
      public PartsHidden {
        why = Set.copyOf(why);
      }
    }

    /** One answer as a whole is read by nobody else. */
    record LeftOut(String question, Why why) implements News {}
  }

  /** Why others do not read something. */
  enum Why {
    NAME,
    OTHER_PERSON,
    CONTACT,
    PLACE,
    SCHOOL,
    HEALTH_OF_OTHERS,
    TELLS_WHO,
    HURTS_OTHERS,
    ADULT_SPEAKING,
    NOT_MEANT,
    NOT_AN_ANSWER,
    COMPLAINT,
    OTHER
  }

  /** What there is to tell now; empty when nobody has begun. */
  List<News> about(ConsultationId consultation, SubmissionId submission);
}
