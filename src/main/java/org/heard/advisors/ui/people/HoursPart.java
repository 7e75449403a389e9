package org.heard.advisors.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import org.heard.advisors.people.OwnHours;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.Sign;
import org.heard.uikit.TextBox;

/**
 * Hours and topics. What is printed of the page is the certificate alone: a nickname, nothing that
 * says who it is.
 */
final class HoursPart extends Div {
  private final transient OwnHours hours;
  private final TextBox topic = TextBox.line();
  private final TextBox minutes = TextBox.line().forDigits();
  private final HtmlContainer list = Markup.element("ul", "stack");
  private final HtmlContainer said = Markup.element("p", "");

  HoursPart(OwnHours hours, String nickname) {
    this.hours = hours;
    addClassNames("stack", "hours");
    said.getElement().setAttribute("role", "status");
    PaperButton print =
        new PaperButton(getTranslation("advisors.mine.print")).startsWith(Sign.PRINT);
    print.getElement().setAttribute("data-prints", true);
    add(
        Markup.element(
            "section",
            "certificate stack",
            Markup.words("h2", "", getTranslation("advisors.mine.hours")),
            Markup.words("p", "", getTranslation("advisors.mine.paper", nickname)),
            list),
        Markup.words("p", "muted", getTranslation("advisors.mine.hours.words")),
        JoinView.field("hours-topic", getTranslation("advisors.mine.topic"), topic),
        JoinView.field("hours-minutes", getTranslation("advisors.mine.minutes"), minutes),
        new PaperButton(getTranslation("advisors.mine.add"))
            .startsWith(Sign.PLUS)
            .does(press -> write()),
        said,
        print);
    show();
  }

  private void write() {
    String typed = minutes.words().strip();
    boolean number = typed.matches("\\p{Nd}{1,4}");
    int many = number ? Integer.parseInt(typed) : 0;
    if (many < 1
        || many > OwnHours.MOST_MINUTES
        || topic.words().isBlank()
        || topic.words().length() > OwnHours.MOST_TOPIC) {
      said.setText(getTranslation("advisors.mine.missing"));
      return;
    }
    hours.add(many, topic.words());
    topic.holding("");
    minutes.holding("");
    said.setText("");
    show();
  }

  private void show() {
    list.removeAll();
    hours.mine().forEach(entry -> list.add(line(entry)));
  }

  private Component line(OwnHours.Entry entry) {
    PaperButton remove =
        new PaperButton(getTranslation("advisors.mine.remove-short"))
            .does(press -> {
              hours.remove(entry.id());
              show();
            });
    // Which one it is stands beside it; who does not see that hears it.
    remove
        .getElement()
        .setAttribute("aria-label", getTranslation("advisors.mine.remove", entry.topic()));
    return Markup.element(
        "li",
        "hours-line",
        Markup.words(
            "span", "", getTranslation("advisors.mine.line", entry.topic(), entry.minutes())),
        remove);
  }
}
