package org.heard.consultations.ui.team.testing;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.consultations.Consultation;
import org.heard.consultations.testing.TestRuns;

/** Erases a test run, after asking. */
final class EraseTest extends Div {
  private final transient TestRuns tests;
  private final transient Consultation run;
  private final SerializableRunnable done;

  EraseTest(TestRuns tests, Consultation run, SerializableRunnable done) {
    this.tests = tests;
    this.run = run;
    this.done = done;
    ask();
  }

  private void ask() {
    removeAll();
    add(button(getTranslation("consultations.tests.erase"), this::sure));
  }

  private void sure() {
    removeAll();
    NativeButton yes = button(getTranslation("consultations.tests.erase.yes"), this::erase);
    add(
        new Paragraph(getTranslation("consultations.tests.erase.sure")),
        yes,
        button(getTranslation("consultations.tests.erase.no"), this::ask));
    yes.focus();
  }

  private void erase() {
    tests.erase(run.id());
    done.run();
  }

  private static NativeButton button(String words, SerializableRunnable act) {
    NativeButton button = new NativeButton(words, press -> act.run());
    button.addClassName("t-btn");
    return button;
  }
}
