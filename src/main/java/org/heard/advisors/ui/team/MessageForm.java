package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import org.heard.advisors.Advisor;
import org.heard.advisors.people.Messages;
import org.heard.shared.PersonId;
import org.heard.uikit.TextBox;

/** A few words to an advisor, which other adults read too. */
final class MessageForm extends Div {
  private final transient Messages messages;
  private final transient PersonId to;
  private final SerializableConsumer<String> say;
  private final TextBox words = TextBox.area(2);
  private final Paragraph problem = new Paragraph();

  MessageForm(Messages messages, Advisor to, SerializableConsumer<String> say) {
    this.messages = messages;
    this.to = to.id();
    this.say = say;
    addClassName("t-form");
    problem.addClassNames("note", "note--care");
    problem.setId("message-problem-" + to.id());
    problem.setVisible(false);
    add(
        Fields.field("message-" + to.id(), getTranslation("advisors.people.message"), words),
        problem,
        Fields.button(getTranslation("advisors.people.message.send"), this::send));
  }

  private void send() {
    int length = words.words().length();
    if (words.words().isBlank()) {
      complain(getTranslation("advisors.people.message.missing"));
    } else if (length > Messages.MOST) {
      complain(getTranslation("advisors.people.message.too-long", length, Messages.MOST));
    } else {
      messages.write(to, words.words());
      words.holding("");
      complain("");
      say.accept(getTranslation("advisors.people.done"));
    }
  }

  private void complain(String what) {
    problem.setText(what);
    problem.setVisible(!what.isEmpty());
    words.problem(!what.isEmpty(), "message-problem-" + to);
    if (!what.isEmpty()) {
      words.getElement().callJsFunction("focus");
    }
  }
}
