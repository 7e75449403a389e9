package org.heard.consultations.ui.team.testing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import org.heard.consultations.Consultation;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;

/** What there is to say about a test run, and where it is. */
final class TestRunLines extends Div {
  TestRunLines(Consultation run) {
    String until =
        ReaderDates.day(Objects.requireNonNull(run.testUntil()), ReaderLanguage.current());
    Anchor children = new Anchor("/c/" + run.slug(), getTranslation("consultations.tests.page"));
    children.setRouterIgnore(true);
    children.setTarget("_blank");
    Anchor colleagues =
        new Anchor("team/tests/" + run.id(), getTranslation("consultations.tests.for-colleagues"));
    add(
        new Paragraph(getTranslation("consultations.tests.until", until)),
        new Paragraph(children),
        new Paragraph(colleagues));
  }
}
