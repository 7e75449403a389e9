package violations.ui.team;

import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;
import org.heard.submissions.review.OpenedSubmission;
import org.heard.submissions.review.SubmissionReview;
import violations.ui.child.ChildPage;

/** Leads a member of the team into a child page, and past the covers. */
public final class TeamPage {
  ChildPage next() {
    return new ChildPage();
  }

  OpenedSubmission open(SubmissionReview review, ConsultationId call, SubmissionId id) {
    return review.open(call, id);
  }
}
