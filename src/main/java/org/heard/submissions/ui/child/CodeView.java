package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import org.heard.accounts.AttemptLimits;
import org.heard.accounts.ProofOfWork;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.notice.CallNews;
import org.heard.shared.ConsultationId;
import org.heard.submissions.ComingBack;
import org.heard.submissions.ComingBack.Loaded;
import org.heard.submissions.DraftToken;
import org.heard.submissions.Guardians;
import org.heard.submissions.MyAnswers;
import org.heard.submissions.MyAnswers.Lookup;
import org.heard.submissions.MyAnswers.Withdrawal;
import org.heard.submissions.ReceiptCode;
import org.heard.submissions.StorageUnavailableException;
import org.heard.uikit.LanguageChosen;
import org.heard.uikit.PageUse;
import org.jspecify.annotations.Nullable;

/** "I have a code": read what one sent, take it back. */
@Route("code")
@AnonymousAllowed
final class CodeView extends Div implements HasDynamicTitle {
  private final MyAnswers myAnswers;
  private final ComingBack comingBack;
  private final WayIn wayIn;
  private final Consultations consultations;
  private final GuardianAsking asking;
  private final AttemptLimits limits;
  private final Clock clock;
  private final @Nullable Proof proof;
  private SerializableSupplier<Carried> carried = () -> new Carried.Typed("");

  CodeView(
      MyAnswers myAnswers,
      ComingBack comingBack,
      WayIn wayIn,
      Consultations consultations,
      GuardianAsking asking,
      AttemptLimits limits,
      ProofOfWork work,
      Clock clock) {
    this.clock = clock;
    this.asking = asking;
    this.limits = limits;
    this.myAnswers = myAnswers;
    this.comingBack = comingBack;
    this.wayIn = wayIn;
    this.consultations = consultations;
    this.proof = Proof.of(work).orElse(null);
    addClassName("page");
    Optional.ofNullable(proof).ifPresent(this::add);
    Carried.take(clock).ifPresentOrElse(this::goOnFrom, this::ask);
    LanguageChosen.whileShown(this, () -> carried.get().handOver(clock));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("submissions.code.page-title");
  }

  /** Goes on where the page was in another language. */
  private void goOnFrom(Carried carried) {
    switch (carried) {
      case Carried.Opened(ReceiptCode receipt) -> openAgain(receipt);
      case Carried.Typed(String code) -> ask(code);
      case Carried.Gone ignored -> sayGone();
      case Carried.Thanks ignored -> ask();
      case Carried.Rest ignored -> ask();
      case Carried.Ticks ignored -> ask();
    }
  }

  private void ask() {
    ask("");
  }

  private CodeQuestion ask(String typed) {
    CodeQuestion question =
        new CodeQuestion(this::look).holding(typed).or(new LoadFile(comingBack, this::goOn));
    carried = () -> new Carried.Typed(question.typed());
    show(question);
    return question;
  }

  private void sayGone() {
    carried = Carried.Gone::new;
    show(new WithdrawnScreen());
  }

  /** The code was right a moment ago, so this is no try. */
  private void openAgain(ReceiptCode receipt) {
    try {
      if (myAnswers.find(receipt) instanceof Lookup.Found found) {
        show(found, receipt);
      } else {
        ask();
      }
    } catch (StorageUnavailableException away) {
      ask(receipt.grouped()).sayStoreAway();
    }
  }

  private void look(CodeQuestion question, String typed) {
    try {
      ReceiptCode.read(typed)
          .ifPresentOrElse(receipt -> lookAt(question, receipt), question::sayNotFound);
    } catch (StorageUnavailableException away) {
      question.sayStoreAway();
    }
  }

  private void lookAt(CodeQuestion question, ReceiptCode receipt) {
    if (proof == null) {
      open(question, receipt);
    } else {
      proof.before(new Looking(proof, question, receipt));
    }
  }

  /** Each look at a code waits for a small sum of its own, where one is asked for. */
  private final class Looking implements Proof.Waiting {
    private final Proof sum;
    private final CodeQuestion question;
    private final ReceiptCode receipt;

    Looking(Proof sum, CodeQuestion question, ReceiptCode receipt) {
      this.sum = sum;
      this.question = question;
      this.receipt = receipt;
    }

    @Override
    public void goOn() {
      sum.again();
      back();
      try {
        open(question, receipt);
      } catch (StorageUnavailableException away) {
        question.sayStoreAway();
      }
    }

    @Override
    public void sayWait() {
      show(
          ProofScreens.wait(
              CodeView.this::getTranslation, SimpleDoor.withCode(receipt), this::back));
    }

    @Override
    public void sayCannot() {
      show(
          ProofScreens.cannot(
              CodeView.this::getTranslation, SimpleDoor.withCode(receipt), this::back));
    }

    private void back() {
      sum.forgetWaiting();
      if (!question.isAttached()) {
        // The browser makes the line anew, and only we know what was in it.
        show(question.holding(question.typed()));
      }
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
      case Lookup.Unfinished(ConsultationId call, DraftToken token) -> goOn(call, token);
      case Lookup.Withdrawn() when asking.standing(receipt) == Guardians.Standing.NO ->
          question.sayRefused();
      case Lookup.Withdrawn() -> question.sayWithdrawn();
      case Lookup.Found found -> {
        VisitId.renew();
        show(found, receipt);
      }
    }
  }

  private void show(Lookup.Found found, ReceiptCode receipt) {
    carried = () -> new Carried.Opened(receipt);
    Optional<Consultation> call = consultations.byId(found.consultation());
    SentAnswers sent =
        new SentAnswers(
            found,
            call,
            consultations.questionnaire(found.consultation(), found.version()),
            id -> myAnswers.piece(receipt, id),
            new WithCode(receipt));
    call.filter(Consultation::isTest).ifPresent(test -> sent.sayFirst(testLine()));
    call.filter(of -> asking.waits(of, receipt))
        .ifPresent(of -> sent.sayFirst(new GuardianWait(asking, receipt)));
    call.flatMap(of -> CallNews.of(of, clock)).ifPresent(sent::sayFirst);
    show(sent);
  }

  /** The way in says nothing: whose answers a code opens is known only then. */
  private Component testLine() {
    Paragraph line = new Paragraph(PageUse.TEST.said(this::getTranslation).orElseThrow());
    line.addClassNames("strip-line", "strip-line--demo");
    return line;
  }

  /** What the code in hand allows. */
  private final class WithCode implements SentAnswers.Moves {
    private final ReceiptCode receipt;

    WithCode(ReceiptCode receipt) {
      this.receipt = receipt;
    }

    @Override
    public void change(SentAnswers screen) {
      CodeView.this.change(screen, receipt);
    }

    @Override
    public void withdraw(SentAnswers screen) {
      CodeView.this.withdraw(screen, receipt);
    }

    @Override
    public void close() {
      ask();
    }
  }

  private void change(SentAnswers screen, ReceiptCode receipt) {
    try {
      if (myAnswers.find(receipt) instanceof Lookup.Found found) {
        comingBack
            .change(receipt)
            .ifPresentOrElse(token -> goOn(found.consultation(), token), screen::sayTooLate);
      } else {
        ask();
      }
    } catch (StorageUnavailableException away) {
      screen.sayStoreAway();
    }
  }

  private void goOn(Loaded.Ready file) {
    if (wayIn.hidesOthers(file.token())) {
      show(new OtherAnswersScreen(() -> wayIn.enter(file, this), this::ask));
    } else {
      wayIn.enter(file, this);
    }
  }

  /** To the form, unless somebody else's unfinished answers would be out of reach then. */
  private void goOn(ConsultationId call, DraftToken token) {
    if (wayIn.hidesOthers(token)) {
      show(new OtherAnswersScreen(() -> wayIn.enter(call, token, this), this::ask));
    } else {
      wayIn.enter(call, token, this);
    }
  }

  private void withdraw(SentAnswers screen, ReceiptCode receipt) {
    try {
      Withdrawal withdrawal = myAnswers.withdraw(receipt);
      switch (withdrawal) {
        case DONE -> sayGone();
        case TOO_LATE -> screen.sayTooLate();
        case NOT_FOUND -> ask();
      }
    } catch (StorageUnavailableException away) {
      screen.sayStoreAway();
    }
  }

  private void show(Component screen) {
    getChildren().filter(shown -> shown != proof).toList().forEach(this::remove);
    addComponentAsFirst(screen);
  }
}
