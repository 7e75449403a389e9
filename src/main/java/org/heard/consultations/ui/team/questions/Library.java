package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.domain.StandardBlocks;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.QuestionUses;
import org.heard.consultations.making.QuestionUses.Use;
import org.heard.consultations.templates.Templates;
import org.heard.consultations.templates.Templates.Template;
import org.heard.shared.ConsultationId;
import org.heard.uikit.ReaderLanguage;

/** Where questions can be taken from, and where they are used. */
@SpringComponent
record Library(
    Templates templates,
    PreparedCalls prepared,
    Consultations consultations,
    StandardBlocks standard,
    Plans plans,
    QuestionUses uses) {

  /**
   * Where questions are taken from.
   *
   * @param questions its own questions, read when somebody looks at them
   * @param lend lets the call use pictures that nobody of its makers may see otherwise
   */
  record Source(String name, Supplier<Questionnaire> questions, Runnable lend) {
    Source(String name, Supplier<Questionnaire> questions) {
      this(name, questions, () -> {});
    }
  }

  /** All sources for a call: blocks first, then templates, then other calls. */
  List<Source> sources(ConsultationId own, Component page) {
    List<Source> sources = new ArrayList<>();
    templates
        .blocks(false)
        .forEach(block ->
            sources.add(
                of(own, block, page.getTranslation("consultations.library.block", block.name()))));
    templates
        .all(ReaderLanguage.current(), false)
        .forEach(template ->
            sources.add(
                of(
                    own,
                    template,
                    page.getTranslation("consultations.library.template", template.name()))));
    prepared.all().stream()
        .filter(call -> !call.id().equals(own))
        .forEach(call -> sources.add(planned(call)));
    consultations.mine().stream()
        .filter(call -> !call.id().equals(own))
        .forEach(call -> sources.add(published(call)));
    return sources;
  }

  private Source of(ConsultationId own, Template template, String name) {
    return new Source(
        name,
        () -> templates.questions(template.id()).orElseGet(Library::none),
        () -> templates.lendPictures(template.id(), own));
  }

  private Source planned(PreparedCalls.PreparedCall call) {
    return new Source(
        call.name(),
        () ->
            plans.read(call.id()).map(one -> one.plan().questionnaire()).orElseGet(Library::none));
  }

  private Source published(Consultation call) {
    return new Source(
        call.page().title().textIn(ReaderLanguage.current()),
        () -> standard.without(consultations.questionnaire(call.id(), call.version())));
  }

  private static Questionnaire none() {
    return new Questionnaire(List.of());
  }

  /** The calls that ask these questions, by the keys of the questions. */
  Map<String, List<Use>> usesOf(Set<String> keys) {
    return uses.of(keys, ReaderLanguage.current());
  }
}
