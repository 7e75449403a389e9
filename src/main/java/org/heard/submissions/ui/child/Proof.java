package org.heard.submissions.ui.child;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.util.Optional;
import org.heard.accounts.ProofOfWork;
import org.jspecify.annotations.Nullable;

/**
 * The small sum that a browser does in the background (META-INF/resources/proof.js, with the worker
 * of ALTCHA). Nothing of it can be seen; only who is faster than it is asked to wait a moment. Its
 * script is loaded with the first of its kind, so that nobody gets it while the switch is off.
 */
@Tag("heard-proof")
@NpmPackage(value = "altcha", version = "3.2.2")
final class Proof extends HtmlContainer {
  private static final String SCRIPT = "/proof.js";
  private static final String TASK = "data-task";
  private static final String SOLUTION = "event.detail";
  private static final int MOST_REFUSED = 3;

  private final ProofOfWork work;
  private State state = State.WORKING;
  private int refused;
  private @Nullable Waiting waiting;

  private enum State {
    WORKING,
    DONE,
    CANNOT
  }

  /** What waits for the sum. */
  interface Waiting {
    /** The sum is done, perhaps just now. */
    void goOn();

    /** It is not done yet; {@link #goOn} comes by itself. */
    void sayWait();

    /** This browser cannot do it. */
    void sayCannot();
  }

  private Proof(ProofOfWork work) {
    this.work = work;
    getElement().setAttribute("hidden", true);
    getElement()
        .addEventListener(
            "heard-solved", event -> solved(event.getEventData().path(SOLUTION).asString("")))
        .addEventData(SOLUTION);
    getElement().addEventListener("heard-unsolved", event -> cannot());
    again();
  }

  /** Empty while the switch is off. */
  static Optional<Proof> of(ProofOfWork work) {
    return work.demanded() ? Optional.of(new Proof(work)) : Optional.empty();
  }

  @Override
  protected void onAttach(AttachEvent event) {
    event.getUI().getPage().addJsModule(SCRIPT);
  }

  /** What was done counts no more: a new sum. */
  void again() {
    state = State.WORKING;
    getElement().setAttribute(TASK, work.task());
  }

  /** Goes on when the sum is done: mostly at once. */
  void before(Waiting next) {
    waiting = null;
    switch (state) {
      case DONE -> next.goOn();
      case CANNOT -> next.sayCannot();
      case WORKING -> {
        waiting = next;
        next.sayWait();
      }
    }
  }

  /** Nobody waits any more: the child went somewhere else. */
  void forgetWaiting() {
    waiting = null;
  }

  private void solved(String solution) {
    if (state == State.DONE) {
      return;
    }
    if (!work.accepts(solution)) {
      refuse();
      return;
    }
    refused = 0;
    state = State.DONE;
    take().ifPresent(Waiting::goOn);
  }

  /** Too old: the device slept. The next one comes in a moment. */
  private void refuse() {
    refused++;
    if (refused < MOST_REFUSED) {
      again();
    } else {
      cannot();
    }
  }

  private void cannot() {
    if (state == State.WORKING) {
      state = State.CANNOT;
      take().ifPresent(Waiting::sayCannot);
    }
  }

  private Optional<Waiting> take() {
    Optional<Waiting> taken = Optional.ofNullable(waiting);
    waiting = null;
    return taken;
  }
}
