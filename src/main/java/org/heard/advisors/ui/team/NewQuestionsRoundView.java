package org.heard.advisors.ui.team;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heard.advisors.Advisors;
import org.heard.advisors.rounds.ReviewRounds;
import org.heard.advisors.rounds.TextOfQuestions;
import org.heard.consultations.PlannedQuestions;
import org.heard.consultations.PlannedQuestions.Planned;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.Wording;
import org.heard.uikit.Choice;

/**
 * Makes a round about the questions of a call as they are now; the page of questions leads here.
 */
@Route("team/rounds/questions/:call")
@RolesAllowed("MANAGER")
class NewQuestionsRoundView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient ReviewRounds rounds;
  private final transient PlannedQuestions questions;
  private final transient Advisors advisors;
  private final transient Clock clock;
  private final Div form = new Div();

  NewQuestionsRoundView(
      ReviewRounds rounds, PlannedQuestions questions, Advisors advisors, Clock clock) {
    this.rounds = rounds;
    this.questions = questions;
    this.advisors = advisors;
    this.clock = clock;
    addClassName("t-one");
    form.addClassName("t-form");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Optional<Planned> planned =
        event
            .getRouteParameters()
            .get("call")
            .flatMap(ConsultationId::read)
            .flatMap(questions::read);
    if (planned.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    add(new H1(getTranslation("advisors.team.new")));
    List<Language> languages = TextOfQuestions.languages(planned.get());
    if (languages.isEmpty()) {
      add(new Paragraph(getTranslation("advisors.team.questions-not-yet")));
      return;
    }
    add(form);
    show(planned.get(), languages.getFirst(), Wording.GENERAL);
  }

  /** Another language has other wordings, and other advisors who read it. */
  private void show(Planned planned, Language language, Wording wording) {
    form.removeAll();
    form.add(
        new Paragraph(
            getTranslation(
                "advisors.team.new-about", planned.title().textIn(language), language.ownName())),
        new Choice<>(
            getTranslation("advisors.team.language"),
            null,
            TextOfQuestions.languages(planned),
            Language::ownName,
            language,
            chosen -> {
              if (chosen != null) {
                show(planned, chosen, Wording.GENERAL);
              }
            }),
        new Choice<>(
            getTranslation("advisors.team.readers"),
            null,
            TextOfQuestions.wordings(planned, language),
            new RoundWords(this)::of,
            wording,
            chosen -> {
              if (chosen != null && chosen != wording) {
                show(planned, language, chosen);
              }
            }),
        new PlanForm(
            advisors.mine(),
            language,
            0,
            clock,
            plan ->
                rounds
                    .makeOfQuestions(planned.call(), language, wording, plan)
                    .ifPresent(made -> UI.getCurrent().navigate("team/rounds/" + made))));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("advisors.team.new");
  }
}
