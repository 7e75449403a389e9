package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.ArrayList;
import java.util.List;
import org.heard.consultations.Answer;
import org.heard.consultations.Answer.Ranked;
import org.heard.consultations.Question;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderWording;
import org.heard.uikit.SharedMarkup;
import org.heard.uikit.Sign;
import org.jspecify.annotations.Nullable;

/**
 * Options put in order with buttons, no dragging: pressing a card gives it the next place, and a
 * placed one can go up, down or back. Every move is said politely, and the focus goes along.
 */
final class RankingField extends AnswerField {
  private final Question.Ranking question;
  private final List<String> placed = new ArrayList<>();
  private final HtmlContainer places = Markup.element("ol", "places");
  private final HtmlContainer rest = Markup.element("div", "opts opts--list places-rest");
  private final HtmlContainer said = Markup.element("p", "vh");
  private final NotSaidChoices notSaid;

  RankingField(
      Question.Ranking question,
      @Nullable Answer kept,
      SerializableConsumer<@Nullable Answer> changed) {
    super("fieldset", changed);
    this.question = question;
    if (kept instanceof Ranked(List<String> keys)) {
      placed.addAll(keys.stream().filter(key -> known(key)).toList());
    }
    notSaid = new NotSaidChoices("checkbox", kept, this::notSaid);
    said.getElement().setAttribute("role", "status");
    add(
        Markup.words("p", "hint", getTranslation("submissions.ranking.how")),
        places,
        rest,
        notSaid,
        said);
    draw();
  }

  private boolean known(String key) {
    return question.options().stream().anyMatch(option -> option.key().equals(key));
  }

  private void draw() {
    places.removeAll();
    rest.removeAll();
    places.setVisible(!placed.isEmpty());
    for (int place = 0; place < placed.size(); place++) {
      places.add(placed(place, option(placed.get(place))));
    }
    for (Question.Option option : question.options()) {
      if (!placed.contains(option.key())) {
        rest.add(free(option));
      }
    }
  }

  private Question.Option option(String key) {
    return question.options().stream()
        .filter(option -> option.key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  private HtmlContainer free(Question.Option option) {
    HtmlContainer button = Markup.element("button", "opt");
    button.setId("place-" + option.key());
    button.getElement().setAttribute("type", "button");
    SharedMarkup.fill(button, Cards.content(option));
    button
        .getElement()
        .addEventListener(
            "click",
            press -> {
              notSaid.clear();
              placed.add(option.key());
              moved(option, "down");
            });
    return button;
  }

  private HtmlContainer placed(int place, Question.Option option) {
    HtmlContainer words = Markup.element("span", "place-words");
    SharedMarkup.fill(words, Cards.content(option));
    return Markup.element(
        "li",
        "place",
        words,
        move(option, "up", Sign.UP, place > 0, () -> swap(place, place - 1, option, "up")),
        move(
            option,
            "down",
            Sign.DOWN,
            place < placed.size() - 1,
            () -> swap(place, place + 1, option, "down")),
        move(option, "remove", Sign.CLOSE, true, () -> takeOut(option)));
  }

  private HtmlContainer move(
      Question.Option option,
      String way,
      Sign sign,
      boolean possible,
      SerializableRunnable happens) {
    HtmlContainer button =
        SharedMarkup.in(
            Markup.element("button", "place-move"),
            new Icon(sign),
            Markup.words("span", "vh", words(way) + ": " + label(option)));
    button.setId(way + "-" + option.key());
    button.getElement().setAttribute("type", "button");
    if (possible) {
      button.getElement().addEventListener("click", press -> happens.run());
    } else {
      // Stays reachable: a button that vanished under a finger or the focus would confuse.
      button.getElement().setAttribute("aria-disabled", "true");
    }
    return button;
  }

  private String words(String way) {
    return switch (way) {
      case "up" -> getTranslation("submissions.ranking.up");
      case "down" -> getTranslation("submissions.ranking.down");
      default -> getTranslation("submissions.ranking.remove");
    };
  }

  private static String label(Question.Option option) {
    return option.label().in(ReaderWording.reader()).text();
  }

  private void swap(int from, int to, Question.Option option, String way) {
    placed.remove(from);
    placed.add(to, option.key());
    moved(option, way);
  }

  private void moved(Question.Option option, String way) {
    draw();
    said.setText(
        getTranslation(
            "submissions.ranking.moved",
            label(option),
            placed.indexOf(option.key()) + 1,
            placed.size()));
    focus(way + "-" + option.key());
    tellChange();
  }

  private void takeOut(Question.Option option) {
    placed.remove(option.key());
    draw();
    said.setText(getTranslation("submissions.ranking.removed", label(option)));
    focus("place-" + option.key());
    tellChange();
  }

  private void focus(String id) {
    places
        .getChildren()
        .flatMap(Component::getChildren)
        .filter(one -> one.getId().equals(java.util.Optional.of(id)))
        .findFirst()
        .or(() ->
            rest.getChildren()
                .filter(one -> one.getId().equals(java.util.Optional.of(id)))
                .findFirst())
        .ifPresent(one -> one.getElement().callJsFunction("focus"));
  }

  private void notSaid() {
    if (notSaid.reason() != null) {
      placed.clear();
      draw();
    }
    tellChange();
  }

  @Override
  @Nullable Answer answer() {
    if (notSaid.reason() != null) {
      return new Answer.NotSaid(notSaid.reason());
    }
    return placed.isEmpty() ? null : new Ranked(placed);
  }

  @Override
  void mark(boolean hasProblem) {}
}
