package org.heard.consultations.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.heard.consultations.PlannedQuestions.Planned;
import org.heard.consultations.QuestionReviews.Asked;
import org.heard.shared.ConsultationId;
import org.heard.shared.Wording;
import org.heard.uikit.Markup;

/** What child advisors say about the questions of a call as they are now, and the way to ask. */
public final class AdvisorsSaid extends Div {
  private final transient Reviews reviews;
  private final ConsultationId call;

  /** Nothing yet. */
  public AdvisorsSaid(Reviews reviews, ConsultationId call) {
    this.reviews = reviews;
    this.call = call;
    addClassNames("note", "note--info", "t-form");
  }

  /** Every round, and the way to another one. */
  public AdvisorsSaid withWay() {
    removeAll();
    reviews
        .questions()
        .read(call)
        .ifPresent(now -> {
          said(now);
          way(now);
        });
    return this;
  }

  /** Every round, to be read before the questions are published. */
  public AdvisorsSaid beforePublishing() {
    removeAll();
    reviews.questions().read(call).ifPresent(this::said);
    return this;
  }

  private void said(Planned now) {
    List<Asked> all = reviews.asked(now);
    if (all.isEmpty()) {
      add(new Paragraph(getTranslation("consultations.advisors.nobody")));
      return;
    }
    add(new Paragraph(getTranslation("consultations.advisors.said")));
    HtmlContainer list = Markup.element("ul", "");
    all.forEach(asked -> list.add(line(asked)));
    add(list);
  }

  private HtmlContainer line(Asked asked) {
    Anchor open =
        new Anchor(
            asked.address(),
            getTranslation(
                "consultations.advisors.round",
                asked.sequence(),
                LanguageWords.of(asked.language()),
                words(asked.wording())));
    String told =
        getTranslation(
            "consultations.advisors.counts",
            asked.finished(),
            asked.invited(),
            asked.comments(),
            asked.waiting(),
            asked.yes(),
            asked.notYet());
    String since =
        asked.current()
            ? getTranslation("consultations.advisors.current")
            : getTranslation("consultations.advisors.changed");
    return Markup.element("li", "", open, Markup.words("p", "", told + " " + since));
  }

  private String words(Wording wording) {
    return switch (wording) {
      case GENERAL -> getTranslation("consultations.readers.all");
      case FROM_6_TO_9 -> getTranslation("consultations.readers.6-9");
      case FROM_10_TO_12 -> getTranslation("consultations.readers.10-12");
      case FROM_13_TO_15 -> getTranslation("consultations.readers.13-15");
      case FROM_16_TO_17 -> getTranslation("consultations.readers.16-17");
      case EASY -> getTranslation("consultations.readers.easy");
    };
  }

  private void way(Planned now) {
    Component way =
        reviews
            .makeAt(now)
            .<Component>map(to -> {
              Anchor ask = new Anchor(to, getTranslation("consultations.advisors.ask"));
              ask.addClassName("t-btn");
              return ask;
            })
            .orElseGet(() -> new Paragraph(getTranslation("consultations.advisors.not-yet")));
    add(way);
  }
}
