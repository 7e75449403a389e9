package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.heard.moderation.concerns.AlertPath;
import org.heard.moderation.concerns.AlertPath.Test;
import org.heard.uikit.Markup;
import org.heard.uikit.TextBox;

/** Where alerts reach the reader, and the test that they do. */
final class AlertPart extends Section {
  private final transient AlertPath path;
  private final Div test = new Div();

  AlertPart(AlertPath path) {
    this.path = path;
    addClassName("t-form");
    test.addClassName("t-form");
    add(
        new H2(getTranslation("moderation.alert.title")),
        new Paragraph(getTranslation("moderation.alert.about")),
        new AlertAddress(path, this::test),
        test);
    test();
  }

  private void test() {
    test.removeAll();
    test.add(state());
    test.add(
        new TeamButton(
            getTranslation("moderation.alert.test"),
            press -> {
              path.startTest();
              test();
            }));
    if (path.test().filter(one -> one.confirmedOn().isEmpty()).isPresent()) {
      LongWords number =
          new LongWords(
              "alert-number",
              getTranslation("moderation.alert.number"),
              TextBox.line().forDigits());
      test.add(
          number,
          new TeamButton(
                  getTranslation("moderation.alert.confirm"),
                  press -> {
                    if (path.confirmTest(number.words())) {
                      test();
                    } else {
                      number.complain(getTranslation("moderation.alert.wrong-number"));
                    }
                  })
              .looks("t-btn--go"));
    }
  }

  private Component state() {
    String words =
        path.test().map(this::words).orElseGet(() -> getTranslation("moderation.alert.never"));
    boolean good = path.test().flatMap(Test::confirmedOn).isPresent();
    Component note = Markup.words("p", good ? "note note--good" : "note note--care", words);
    note.getElement().setAttribute("role", "status");
    return note;
  }

  private String words(Test last) {
    return last.confirmedOn()
        .map(day ->
            getTranslation(
                "moderation.alert.confirmed",
                Wording.day(day),
                Wording.day(day.plusDays(AlertPath.DAYS_OF_A_TEST))))
        .orElseGet(() ->
            last.number()
                .map(number -> getTranslation("moderation.alert.type-this", number))
                .orElseGet(() -> getTranslation("moderation.alert.look-in-mail")));
  }
}
