package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableConsumer;
import org.heard.advisors.Advisor;
import org.heard.advisors.people.Messages;
import org.heard.shared.PersonId;

/** A few words to an advisor, which other adults read too. */
final class MessageForm extends Div {
  private final transient Messages messages;
  private final transient PersonId to;
  private final SerializableConsumer<String> say;
  private final CheckedBox words;

  MessageForm(Messages messages, Advisor to, SerializableConsumer<String> say) {
    this.messages = messages;
    this.to = to.id();
    this.say = say;
    addClassName("t-form");
    words =
        new CheckedBox(
            "message-" + to.id(), getTranslation("advisors.people.message"), Messages.MOST);
    add(words, Fields.button(getTranslation("advisors.people.message.send"), this::send));
  }

  private void send() {
    words
        .checked()
        .ifPresent(said -> {
          messages.write(to, said);
          words.clear();
          say.accept(getTranslation("advisors.people.done"));
        });
  }
}
