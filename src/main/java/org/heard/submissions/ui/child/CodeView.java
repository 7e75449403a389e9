package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heard.accounts.AttemptLimits;
import org.heard.consultations.Consultations;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.MyAnswers.Lookup;
import org.heard.submissions.MyAnswers.Withdrawal;
import org.heard.submissions.ReceiptCode;
import org.heard.submissions.StorageUnavailableException;

/** "I have a code": read what one sent, take it back. */
@Route("code")
@AnonymousAllowed
final class CodeView extends Div implements HasDynamicTitle {
  private final MyAnswers myAnswers;
  private final Consultations consultations;
  private final AttemptLimits limits;

  CodeView(MyAnswers myAnswers, Consultations consultations, AttemptLimits limits) {
    this.limits = limits;
    this.myAnswers = myAnswers;
    this.consultations = consultations;
    addClassName("page");
    ask();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("submissions.code.page-title");
  }

  private void ask() {
    show(new CodeQuestion(this::look));
  }

  private void look(CodeQuestion question, String typed) {
    try {
      ReceiptCode.read(typed)
          .ifPresentOrElse(receipt -> open(question, receipt), question::sayNotFound);
    } catch (StorageUnavailableException away) {
      question.sayStoreAway();
    }
  }

  /** The one place where a code is tried, and where guessing is slowed down. */
  private void open(CodeQuestion question, ReceiptCode receipt) {
    if (!limits.tryAttempt(AttemptLimits.Kind.RECEIPT_CODE)) {
      question.sayTooManyTries();
      return;
    }
    Lookup lookup = myAnswers.find(receipt);
    if (!(lookup instanceof Lookup.NotFound)) {
      limits.succeeded(AttemptLimits.Kind.RECEIPT_CODE);
    }
    switch (lookup) {
      case Lookup.NotFound() -> question.sayNotFound();
      case Lookup.Withdrawn() -> question.sayWithdrawn();
      case Lookup.Found found ->
          show(
              new SentAnswers(
                  found,
                  consultations.byId(found.consultation()),
                  consultations.questionnaire(found.consultation(), found.version()),
                  id -> myAnswers.piece(receipt, id),
                  screen -> withdraw(screen, receipt),
                  this::ask));
    }
  }

  private void withdraw(SentAnswers screen, ReceiptCode receipt) {
    try {
      Withdrawal withdrawal = myAnswers.withdraw(receipt);
      switch (withdrawal) {
        case DONE -> show(new WithdrawnScreen());
        case TOO_LATE -> screen.sayTooLate();
        case NOT_FOUND -> ask();
      }
    } catch (StorageUnavailableException away) {
      screen.sayStoreAway();
    }
  }

  private void show(Component screen) {
    removeAll();
    add(screen);
  }
}
