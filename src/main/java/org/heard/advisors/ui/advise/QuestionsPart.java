package org.heard.advisors.ui.advise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.heard.advisors.rounds.Marks;
import org.heard.advisors.rounds.OwnRounds;
import org.heard.advisors.rounds.OwnRounds.OwnRound;
import org.heard.advisors.rounds.RoundQuestion;
import org.heard.advisors.rounds.RoundQuestion.Choice;
import org.heard.advisors.rounds.RoundQuestion.Said;
import org.heard.shared.LocalizedText;
import org.heard.uikit.Markup;
import org.heard.uikit.SavedLine;
import org.heard.uikit.TextBox;

/** The questions of a round, each with three answers to tap and room to write. */
@Tag("section")
final class QuestionsPart extends HtmlContainer {
  private final transient OwnRound own;
  private final transient OwnRounds rounds;

  QuestionsPart(OwnRound own, OwnRounds rounds) {
    this.own = own;
    this.rounds = rounds;
    addClassNames("stack", "round-questions");
    add(Markup.words("h2", "", getTranslation("advisors.round.questions")));
    own.round().questions().forEach(one -> add(new One(one.key(), new Span(words(one)))));
    List<String> keys = own.round().questionKeys();
    int usual = own.round().questions().size();
    for (int place = 0; place < own.round().own().size(); place++) {
      LocalizedText words =
          LocalizedText.of(own.round().text().language(), own.round().own().get(place));
      add(new One(keys.get(usual + place), Markup.words("span", "", words)));
    }
  }

  @Tag("div")
  private final class One extends HtmlContainer {
    private final SavedLine status =
        new SavedLine(getTranslation("advisors.round.saved")).fromTheFirstKey();
    private final List<NativeButton> buttons = new ArrayList<>();
    private transient Said said;

    One(String question, Component words) {
      said = own.said().getOrDefault(question, new Said(question, null, ""));
      addClassNames("passage", "stack");
      status.addClassName("passage-status");
      UnsavedWords.of(this, own.round().id() + "?" + question, () -> {});
      HtmlContainer heading = Markup.element("h3", "", words);
      heading.setId("q-" + question);
      HtmlContainer choices = Markup.element("div", "choices-line");
      choices
          .getElement()
          .setAttribute("role", "group")
          .setAttribute("aria-labelledby", "q-" + question);
      for (Choice choice : Choice.values()) {
        choices.add(button(choice));
      }
      String more = "q-" + question + "-more";
      HtmlContainer label =
          Markup.words("span", "passage-h", getTranslation("advisors.round.more"));
      label.setId(more);
      add(
          heading,
          choices,
          label,
          TextBox.area(2).holding(said.words()).namedBy(more).typed(this::write),
          status);
    }

    private Component button(Choice choice) {
      NativeButton button = new NativeButton();
      button.add(Markup.words("span", "", words(choice)));
      button.addClassName("reaction");
      button.getElement().setAttribute("type", "button");
      buttons.add(button);
      press(button, choice == said.choice());
      button.addClickListener(click -> {
        buttons.forEach(one -> press(one, one == button));
        keep(new Said(said.question(), choice, said.words()));
      });
      return button;
    }

    private static void press(NativeButton button, boolean on) {
      button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
    }

    private void write(String words) {
      if (words.length() <= Marks.MOST) {
        keep(new Said(said.question(), said.choice(), words));
      } else {
        status.sayNot(getTranslation("advisors.round.too-long"));
      }
    }

    private void keep(Said now) {
      if (now.equals(said)) {
        return;
      }
      if (rounds.say(own.round().id(), now)) {
        said = now;
        status.saySaved();
      } else {
        status.sayNot(getTranslation("advisors.round.not-saved"));
      }
    }
  }

  private String words(Choice choice) {
    return switch (choice) {
      case YES -> getTranslation("advisors.round.yes");
      case PARTLY -> getTranslation("advisors.round.partly");
      case NO -> getTranslation("advisors.round.no");
    };
  }

  private String words(RoundQuestion question) {
    return switch (question) {
      case CLEAR -> getTranslation("advisors.question.clear");
      case HARD_WORDS -> getTranslation("advisors.question.hard-words");
      case MISSING -> getTranslation("advisors.question.missing");
      case PICTURES -> getTranslation("advisors.question.pictures");
      case SHOW_A_FRIEND -> getTranslation("advisors.question.show-a-friend");
    };
  }
}
