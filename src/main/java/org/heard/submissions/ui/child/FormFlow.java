package org.heard.submissions.ui.child;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import com.vaadin.flow.function.SerializableSupplier;
import com.vaadin.flow.shared.Registration;
import java.util.Objects;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.CallNotice;
import org.heard.consultations.Consultation;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.notice.CallNews;
import org.heard.shared.ConsultationId;
import org.heard.submissions.AnswerProblem;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Assent;
import org.heard.submissions.Backing;
import org.heard.submissions.ComingBack;
import org.heard.submissions.Draft;
import org.heard.submissions.PersonalCheck;
import org.heard.submissions.Pieces;
import org.heard.submissions.ReceiptCode;
import org.heard.submissions.StorageUnavailableException;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.ReaderWording;
import org.heard.uikit.Sign;
import org.jspecify.annotations.Nullable;

/** From the first question to the code: one screen at a time, every change kept. */
@Tag("div")
final class FormFlow extends HtmlContainer implements QuestionScreen.Moves, CheckScreen.Moves {
  private static final int TRY_AGAIN_MS = 5000;

  private final Answering answering;
  private final ComingBack comingBack;
  private final GuardianAsking asking;
  private final DraftVisit visit;
  private final DraftVisit.Form form;
  private final PieceRoom room;
  private final FillingIn filling;
  private final Keeping keeping;
  private final transient CallDays days;
  private final SerializableConsumer<Consultation> forgetHere;
  private final SerializableSupplier<Optional<Proof>> proof;
  private final HtmlContainer storeAway = Markup.element("div", "strip-line strip-line--care");
  private @Nullable QuestionScreen question;
  private @Nullable CheckScreen check;
  private @Nullable CallNotice told;
  private @Nullable Registration polling;

  FormFlow(
      Answering answering,
      ComingBack comingBack,
      Pieces pieces,
      GuardianAsking asking,
      DraftVisit visit,
      DraftVisit.Form form,
      CallDays days,
      SerializableConsumer<Consultation> forgetHere,
      SerializableSupplier<Optional<Proof>> proof) {
    this.days = days;
    this.answering = answering;
    this.comingBack = comingBack;
    this.asking = asking;
    this.visit = visit;
    this.form = form;
    this.filling = form.filling();
    this.room = new PieceRoom(pieces, form.token(), filling.call().id(), filling.version());
    this.keeping = new Keeping(answering, form.token(), filling.call().drafts());
    keeping.look(draft());
    this.forgetHere = forgetHere;
    this.proof = proof;
    ReadAloud.recordings(this, filling.recordings()).addClassName("page");
    storeAway.getElement().setAttribute("role", "status");
    showStep();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    polling = event.getUI().addPollListener(poll -> tryAgain(event.getUI()));
  }

  @Override
  protected void onDetach(DetachEvent event) {
    event.getUI().setPollInterval(-1);
    Optional.ofNullable(polling).ifPresent(Registration::remove);
  }

  private void showStep() {
    removeAll();
    question = null;
    check = null;
    add(storeAway);
    lookAtDays();
    Optional<CallNews> news = days.news(filling.call());
    if (filling.checking()) {
      check = new CheckScreen(filling, this, room);
      news.ifPresent(check::tell);
      add(check);
      check.focus();
    } else if (filling.warning().isPresent()) {
      WarningScreen warning = new WarningScreen(filling.warning().get(), new Ways());
      news.ifPresent(warning::tell);
      add(warning);
    } else {
      QuestionScreen screen = new QuestionScreen(filling, this, room, keeping);
      boolean first = !Objects.equals(told, filling.call().notice());
      news.ifPresent(one -> screen.tell(one, first));
      told = filling.call().notice();
      question = screen;
      add(screen);
      screen.focus();
    }
  }

  /** The page may be open since before a day moved. Nobody waits for it while the store is away. */
  private void lookAtDays() {
    if (!keeping.waits()) {
      filling.callIs(days.now(filling.call()));
    }
  }

  /** The ways on from a warning. */
  private final class Ways implements WarningScreen.Moves {
    @Override
    public void goOn() {
      filling.warned();
      showStep();
    }

    @Override
    public void skip() {
      FormFlow.this.skip();
    }

    @Override
    public void pause() {
      FormFlow.this.pause();
    }

    @Override
    public void stop() {
      FormFlow.this.stop();
    }
  }

  /** What to take along into another language; questions come back by themselves. */
  Optional<Carried> carried() {
    ConsultationId call = filling.call().id();
    if (check != null) {
      return Optional.of(new Carried.Ticks(call, check.ticks().assent()));
    }
    return getChildren()
        .findFirst()
        .flatMap(screen ->
            switch (screen) {
              case ThanksScreen thanks -> Optional.of(thanks.carried());
              case StoppedScreen ignored -> Optional.of(new Carried.Rest(call, true));
              case PausedScreen ignored -> Optional.of(new Carried.Rest(call, false));
              default -> Optional.empty();
            });
  }

  /** Goes on where the page was in another language. */
  void goOnFrom(Carried carried) {
    switch (carried) {
      case Carried.Ticks(ConsultationId ignored, Assent assent) ->
          Optional.ofNullable(check).ifPresent(screen -> screen.ticks().tick(assent));
      case Carried.Rest rest when rest.stopped() -> stop();
      case Carried.Rest ignored -> pause();
      case Carried.Thanks ignored -> {}
      case Carried.Typed ignored -> {}
      case Carried.Opened ignored -> {}
      case Carried.Gone ignored -> {}
    }
  }

  private void pause() {
    showOnly(new PausedScreen(keeping.keeps(), this::showStep));
  }

  private void showOnly(Component screen) {
    removeAll();
    question = null;
    check = null;
    add(screen);
  }

  private Draft draft() {
    return filling.draft(ReaderLanguage.current());
  }

  private void keep() {
    if (sentElsewhere()) {
      return;
    }
    keeping.keep(draft());
    sayHowItIsKept();
  }

  /**
   * Sent from another page of this visit: more words here would go nowhere, so say what was sent.
   */
  private boolean sentElsewhere() {
    boolean sent = !visit.has(filling.call().id());
    if (sent) {
      getUI().ifPresent(ui -> ui.getPage().reload());
    }
    return sent;
  }

  private void tryAgain(UI ui) {
    keeping.tryAgain();
    if (!keeping.waits()) {
      ui.setPollInterval(-1);
    }
    sayHowItIsKept();
  }

  private void sayHowItIsKept() {
    storeAway.removeAll();
    if (keeping.waits()) {
      storeAway.add(
          new Icon(Sign.CARE),
          Markup.words("span", "", getTranslation("submissions.form.store-away")));
      getUI().ifPresent(ui -> ui.setPollInterval(TRY_AGAIN_MS));
    }
    if (question != null) {
      if (!keeping.keeps()) {
        question.saved().sayNotKept(question.getTranslation("submissions.form.not-kept"));
      } else if (keeping.waits()) {
        question.saved().sayNotYet();
      } else {
        question.saved().saySaved();
      }
    }
  }

  @Override
  public void written(@Nullable Answer answer) {
    filling.write(answer);
    Optional.ofNullable(question).ifPresent(screen -> screen.changed(answer));
    keep();
  }

  @Override
  public void next() {
    if (question == null) {
      return;
    }
    Answer answer = question.answer();
    filling.write(answer);
    Optional<AnswerProblem> problem = Optional.ofNullable(answer).flatMap(given -> problem(given));
    if (problem.isPresent()) {
      keep();
      question.sayProblem(problem.get());
      return;
    }
    unlessNoticed(this::goNext);
  }

  private Optional<AnswerProblem> problem(Answer answer) {
    return answering.problem(form.token(), draft(), filling.current(), answer);
  }

  private void goNext() {
    filling.next();
    step();
  }

  @Override
  public void skip() {
    filling.skip();
    step();
  }

  @Override
  public void back() {
    unlessNoticed(this::goBack);
  }

  private void goBack() {
    filling.back();
    step();
  }

  /** Goes on, or stays once to offer to take personal details out. */
  private void unlessNoticed(SerializableRunnable goOn) {
    Optional<PersonalCheck.Noticed> noticed = filling.noticed(ReaderLanguage.current());
    QuestionScreen screen = question;
    if (screen == null || noticed.isEmpty()) {
      goOn.run();
      return;
    }
    keep();
    screen.offer(new PersonalNote(noticed.get(), new Offer(screen, goOn)));
  }

  /** What becomes of an offer to take personal details out. */
  private final class Offer implements PersonalNote.Moves {
    private final QuestionScreen screen;
    private final SerializableRunnable goOn;

    Offer(QuestionScreen screen, SerializableRunnable goOn) {
      this.screen = screen;
      this.goOn = goOn;
    }

    @Override
    public void put(Answer answer) {
      filling.write(answer);
      screen.hold(answer);
      keep();
    }

    @Override
    public void goOn() {
      goOn.run();
    }
  }

  @Override
  public void change(String key) {
    filling.change(key);
    step();
    filling
        .answer(key)
        .flatMap(this::problem)
        .ifPresent(problem -> Optional.ofNullable(question).ifPresent(q -> q.sayProblem(problem)));
  }

  private void step() {
    if (sentElsewhere()) {
      return;
    }
    keeping.keep(draft());
    filling.band().ifPresent(band -> ReaderWording.ofVisit().as(band).remember());
    showStep();
    if (keeping.waits()) {
      sayHowItIsKept();
    }
  }

  @Override
  public void stop() {
    keep();
    showOnly(new StoppedScreen(filling.call().drafts(), keeping.keeps(), new Rest()));
  }

  /** What somebody can do who stopped. */
  private final class Rest implements StoppedScreen.Moves {
    @Override
    public void goOn() {
      showStep();
    }

    @Override
    public void throwAway() {
      answering.forget(form.token(), filling.call().id());
      forgetHere.accept(filling.call());
      getUI().ifPresent(ui -> ui.navigate(""));
    }

    @Override
    public ReceiptCode code() {
      Draft now = draft();
      ReceiptCode code = comingBack.code(form.token(), now);
      keeping.look(now);
      return code;
    }

    @Override
    public Optional<byte[]> file() {
      return comingBack.file(form.token(), draft());
    }
  }

  @Override
  public void send(Assent assent) {
    CheckScreen screen = check;
    if (screen != null) {
      proof
          .get()
          .ifPresentOrElse(
              sum -> sum.before(new Sending(sum, assent, screen)),
              () -> send(assent, new Backing.None(), screen));
    }
  }

  /** Send waits for the small sum, where one is asked for. */
  private final class Sending implements Proof.Waiting {
    private final Proof sum;
    private final Assent assent;
    private final CheckScreen screen;

    Sending(Proof sum, Assent assent, CheckScreen screen) {
      this.sum = sum;
      this.assent = assent;
      this.screen = screen;
    }

    @Override
    public void goOn() {
      send(assent, new Backing.None(), screen);
    }

    @Override
    public void sayWait() {
      say(door -> ProofScreens.wait(FormFlow.this::getTranslation, door, this::back));
    }

    @Override
    public void sayCannot() {
      say(door -> ProofScreens.cannot(FormFlow.this::getTranslation, door, this::back));
    }

    private void say(SerializableFunction<SimpleDoor, Component> words) {
      try {
        showOnly(words.apply(door()));
      } catch (StorageUnavailableException away) {
        sum.forgetWaiting();
        backTo(screen).sayStoreAway();
      }
    }

    private void back() {
      sum.forgetWaiting();
      backTo(screen);
    }
  }

  /** To the page without script. The cookie leads to the words; without one they go along. */
  private SimpleDoor door() {
    Consultation call = filling.call();
    keeping.keep(draft());
    return call.drafts() == DraftKeeping.ALWAYS
        ? SimpleDoor.toForm(call)
        : SimpleDoor.withFile(comingBack.file(form.token(), draft()).orElseThrow());
  }

  private void send(Assent assent, Backing backing, CheckScreen screen) {
    try {
      switch (answering.send(form.token(), draft(), assent, backing)) {
        case SendResult.Sent(var receipt) -> {
          visit.close(filling.call().id());
          if (filling.changing()) {
            // Nothing is kept under this token any more; the code leads to the answers.
            forgetHere.accept(filling.call());
          }
          showOnly(
              ThanksScreen.of(
                  receipt, filling.call(), asking, days, () -> forgetHere.accept(filling.call())));
        }
        case SendResult.NotOpen() -> notOpen(screen);
        case SendResult.TryLater() -> backTo(screen).sayTryLater();
        case SendResult.TakenBack() -> backTo(screen).sayTakenBack();
        case SendResult.AssentMissing() -> backTo(screen).sayAssentMissing();
        case SendResult.NotYet(var problems) -> backTo(screen).sayProblems(problems);
        case SendResult.GuardianFirst(boolean anonymousWay) ->
            showOnly(new AskFirstScreen(anonymousWay, new AskingWays(assent, screen)));
        case SendResult.OrganisationCodeFirst(boolean given) ->
            askForOrganisation(assent, screen, given);
      }
    } catch (StorageUnavailableException away) {
      backTo(screen).sayStoreAway();
    }
  }

  /** It closed, or was stopped, while somebody wrote. */
  private void notOpen(CheckScreen screen) {
    lookAtDays();
    backTo(screen).sayNotOpen();
    days.news(filling.call()).ifPresent(screen::tell);
  }

  private void askForOrganisation(Assent assent, CheckScreen screen, boolean wrong) {
    OrganisationCodeScreen organisation =
        new OrganisationCodeScreen(
            code -> send(assent, new Backing.Organisation(code), screen), () -> backTo(screen));
    showOnly(organisation);
    if (wrong) {
      organisation.sayWrong();
    }
  }

  /** The check page again, with its ticks as they were. */
  private CheckScreen backTo(CheckScreen screen) {
    if (check != screen) {
      removeAll();
      check = screen;
      add(storeAway, screen);
      screen.again();
    }
    return screen;
  }

  /** The ways on from the page that warns before a guardian is asked. */
  private final class AskingWays implements AskFirstScreen.Moves {
    private final Assent assent;
    private final CheckScreen screen;

    AskingWays(Assent assent, CheckScreen screen) {
      this.assent = assent;
      this.screen = screen;
    }

    @Override
    public void ask() {
      send(assent, new Backing.AskGuardian(), screen);
    }

    @Override
    public void withoutAsking() {
      send(assent, new Backing.WithoutGuardian(), screen);
    }

    @Override
    public void later() {
      backTo(screen);
    }
  }
}
