package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.time.Clock;
import java.util.Optional;
import org.heard.accounts.AttemptLimits;
import org.heard.accounts.ProofOfWork;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultation.Phase;
import org.heard.consultations.Consultations;
import org.heard.consultations.DraftKeeping;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.Kept;
import org.heard.submissions.ComingBack;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.Pieces;
import org.heard.submissions.StorageUnavailableException;
import org.heard.uikit.LanguageChosen;
import org.heard.uikit.PageUse;
import org.heard.uikit.PaperButton;
import org.heard.uikit.ReadAtOnce;
import org.heard.uikit.ReaderWording;
import org.heard.uikit.UsedFor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/**
 * The form of a call. Decides which screen comes: whether somebody is asked "is it you?" first, the
 * notice before the first question, the question in hand, the check page, or the code of answers
 * already sent.
 */
@Route("c/:slug/answer")
@AnonymousAllowed
final class AnswerView extends Div
    implements BeforeEnterObserver, HasDynamicTitle, ReadAtOnce, UsedFor {
  private final Consultations consultations;
  private final Answering answering;
  private final ComingBack comingBack;
  private final Pieces pieces;
  private final GuardianAsking asking;
  private final DraftCookie cookie;
  private final AttemptLimits limits;
  private final ProofOfWork work;
  private final Clock clock;
  private final CallDays days;
  private final int draftDays;
  private @Nullable Proof proof;
  private PageUse use = PageUse.REAL;

  AnswerView(
      Consultations consultations,
      Answering answering,
      ComingBack comingBack,
      Pieces pieces,
      GuardianAsking asking,
      DraftCookie cookie,
      AttemptLimits limits,
      ProofOfWork work,
      Clock clock,
      @Value("${heard.retention.drafts-days:30}") int draftDays) {
    this.days = new CallDays.Published(consultations, clock);
    this.draftDays = draftDays;
    this.consultations = consultations;
    this.answering = answering;
    this.comingBack = comingBack;
    this.pieces = pieces;
    this.asking = asking;
    this.cookie = cookie;
    this.limits = limits;
    this.work = work;
    this.clock = clock;
    addClassName("page");
  }

  @Override
  public String getPageTitle() {
    // Says nothing about the call: a title stays readable in the list of open windows.
    return getTranslation("submissions.form.page-title");
  }

  @Override
  public PageUse use() {
    return use;
  }

  /** Only the notice before the first question; after it, answers may be on the page. */
  @Override
  public boolean forEverybody() {
    return getChildren().anyMatch(BeforeYouStartScreen.class::isInstance);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<Consultation> call =
        event.getRouteParameters().get("slug").flatMap(consultations::bySlug);
    if (call.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    use = call.get().isTest() ? PageUse.TEST : PageUse.REAL;
    open(call.get());
  }

  private void open(Consultation call) {
    Optional<DraftToken> token = cookie.read(VaadinRequest.getCurrent());
    DraftVisit visit = DraftVisit.current();
    Optional<DraftVisit.Form> form = visit.form(call.id(), token);
    Optional<Carried> carried = Carried.take(clock).filter(what -> what.belongsTo(call.id()));
    try {
      if (carried.orElse(null) instanceof Carried.Thanks thanks) {
        thank(call, thanks);
      } else if (form.isPresent()) {
        FormFlow flow = begin(form.get().token(), form.get().filling().onAnotherPage());
        carried.ifPresent(flow::goOnFrom);
      } else if (token.isEmpty()) {
        beginNew(call);
      } else if (visit.knows(token.get()) || !answering.keepsAnything(token.get(), call.id())) {
        begin(call, token.get());
      } else {
        ask(call, token.get());
      }
    } catch (StorageUnavailableException away) {
      show(new StoreAwayScreen(() -> open(call)));
    }
  }

  /** Somebody began here in another visit: nothing is shown before they say that it is them. */
  private void ask(Consultation call, DraftToken token) {
    show(
        new IsItYouScreen(
            () -> begin(call, token),
            () -> {
              answering.forget(token, call.id());
              beginNew(call);
            }));
  }

  private void beginNew(Consultation call) {
    if (limits.tryAttempt(AttemptLimits.Kind.FORM)) {
      begin(call, DraftToken.fresh());
    } else {
      show(
          new CalmScreen(
              getTranslation("submissions.try-later.title"),
              getTranslation("submissions.try-later"),
              new PaperButton(getTranslation("submissions.store-away.again"))
                  .does(press -> open(call))));
    }
  }

  private void begin(Consultation call, DraftToken token) {
    switch (answering.find(token, call.id())) {
      case Kept.Sent(var receipt) -> {
        VisitId.renew();
        show(new AlreadySentScreen(receipt, () -> leave(call)));
      }
      case Kept.Nothing() when call.phase(clock) != Phase.OPEN ->
          show(new NotOpenScreen(call, days));
      case Kept.Unfinished(Draft draft) when !takes(call, draft) -> notSent(call, token, draft);
      case Kept.Nothing() when !NoticeRead.current().of(call.id()) ->
          showWithProof(
              new BeforeYouStartScreen(
                  call,
                  () -> {
                    NoticeRead.current().add(call.id());
                    begin(call, token);
                  },
                  () -> goTo("c/" + call.slug())));
      case Kept.Nothing() ->
          begin(
              token,
              FillingIn.fresh(call, consultations.questionnaire(call.id(), call.version()))
                  .knowing(ReaderWording.ofVisit().band()));
      case Kept.Unfinished(Draft draft) ->
          begin(
              token,
              FillingIn.resumed(
                  call, consultations.questionnaire(call.id(), draft.version()), draft));
    }
  }

  /** Nobody's words vanish because a call ended: they are there to read, or to delete. */
  private void notSent(Consultation call, DraftToken token, Draft draft) {
    FillingIn filling =
        FillingIn.resumed(call, consultations.questionnaire(call.id(), draft.version()), draft);
    show(
        new NotSentScreen(
            filling,
            days.news(call),
            draftDays,
            new PieceRoom(pieces, token, call.id(), draft.version()),
            () -> {
              answering.forget(token, call.id());
              leave(call);
            }));
  }

  /** New answers while the call is open; changes of sent ones until the freeze date. */
  private boolean takes(Consultation call, Draft draft) {
    Phase phase = call.phase(clock);
    return draft.changes() == null ? phase == Phase.OPEN : phase != Phase.FROZEN;
  }

  private FormFlow begin(DraftToken token, FillingIn filling) {
    DraftVisit.Form form = new DraftVisit.Form(token, filling);
    DraftVisit.current().open(filling.call().id(), form);
    return fillIn(form);
  }

  private FormFlow fillIn(DraftVisit.Form form) {
    form.filling().band().ifPresent(band -> ReaderWording.ofVisit().as(band).remember());
    // Without a draft there is nothing for a cookie to find; it would only be a trace.
    if (form.filling().call().drafts() == DraftKeeping.ALWAYS) {
      cookie.write(VaadinResponse.getCurrent(), form.token());
    }
    FormFlow flow =
        new FormFlow(
            answering,
            comingBack,
            pieces,
            asking,
            DraftVisit.current(),
            form,
            days,
            this::forgetHere,
            this::startedProof);
    LanguageChosen.whileShown(
        flow, () -> flow.carried().ifPresent(carried -> carried.handOver(clock)));
    showWithProof(flow);
    return flow;
  }

  /** The page after Send again, in another language. */
  private void thank(Consultation call, Carried.Thanks thanks) {
    ThanksScreen screen =
        ThanksScreen.of(thanks.receipt(), call, asking, days, () -> forgetHere(call));
    LanguageChosen.whileShown(screen, () -> screen.carried().handOver(clock));
    show(thanks.second() ? screen.atSecondLook() : screen);
  }

  /** The device forgets, so that the next person here does not meet the answers of this one. */
  private void forgetHere(Consultation call) {
    DraftVisit.current().close(call.id());
    ReaderWording.ofVisit().as(null).easy(false).remember();
    cookie.remove(VaadinResponse.getCurrent());
  }

  private void leave(Consultation call) {
    forgetHere(call);
    goTo("");
  }

  private static void goTo(String address) {
    Optional.ofNullable(UI.getCurrent()).ifPresent(ui -> ui.navigate(address));
  }

  private void show(Component screen) {
    getChildren().filter(shown -> shown != proof).toList().forEach(this::remove);
    addComponentAsFirst(screen);
  }

  /** The sum begins while the child still reads, and goes on beside every screen. */
  private void showWithProof(Component screen) {
    startedProof();
    show(screen);
  }

  private Optional<Proof> startedProof() {
    if (proof == null) {
      proof = Proof.of(work).orElse(null);
      Optional.ofNullable(proof).ifPresent(this::add);
    }
    return Optional.ofNullable(proof);
  }
}
