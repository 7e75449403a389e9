package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.accounts.Colleagues;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.making.QuestionUses;
import org.heard.consultations.making.QuestionUses.Use;
import org.heard.consultations.templates.Templates;
import org.heard.consultations.templates.Templates.Changed;
import org.heard.consultations.templates.Templates.Step;
import org.heard.consultations.templates.Templates.Template;
import org.heard.consultations.ui.team.AboutTemplate;
import org.heard.consultations.ui.team.TeamDates;
import org.heard.consultations.ui.team.UsedIn;
import org.heard.shared.Language;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;

/** Templates that a manager sees; own ones are changed and retired here. */
@Route("team/call-templates")
@RolesAllowed("MANAGER")
@CssImport("./styles/consent.css")
@CssImport("./styles/plan.css")
class TemplatesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient Templates templates;
  private final transient QuestionUses uses;
  private final transient Colleagues colleagues;
  private final Paragraph said = new Paragraph();

  TemplatesView(Templates templates, QuestionUses uses, Colleagues colleagues) {
    this.templates = templates;
    this.uses = uses;
    this.colleagues = colleagues;
    addClassNames("t-one", "t-consent");
    said.getElement().setAttribute("role", "status");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    said.setText("");
    show();
  }

  private void show() {
    removeAll();
    add(
        new RouterLink(getTranslation("consultations.plans.back"), PlansView.class),
        new H1(getTranslation("consultations.template.title")),
        new Paragraph(getTranslation("consultations.template.list.about")),
        said,
        new H2(getTranslation("consultations.template.calls")));
    templates.all(ReaderLanguage.current(), true).forEach(one -> add(part(one)));
    blocks();
  }

  private void blocks() {
    List<Template> blocks = templates.blocks(true);
    add(
        new H2(getTranslation("consultations.block.title")),
        new Paragraph(
            blocks.isEmpty()
                ? getTranslation("consultations.block.none")
                : getTranslation("consultations.block.about")));
    blocks.forEach(block -> {
      Section part = part(block);
      templates.questions(block.id()).ifPresent(asked -> part.add(asked(asked)));
      add(part);
    });
  }

  /** The questions of a block, each with the calls that ask it. */
  private NativeDetails asked(Questionnaire block) {
    Map<String, List<Use>> found =
        uses.of(
            block.questions().stream().map(Question::key).collect(Collectors.toSet()),
            ReaderLanguage.current());
    UnorderedList list = new UnorderedList();
    list.addClassName("p-list");
    for (Question question : block.questions()) {
      list.add(
          Markup.element(
              "li",
              "",
              Markup.words("b", "", question.head().title()),
              Markup.words(
                  "p",
                  "muted",
                  UsedIn.words(found.getOrDefault(question.key(), List.of()), this))));
    }
    return new NativeDetails(getTranslation("consultations.block.questions"), list);
  }

  private Section part(Template template) {
    Section part = new Section(new H3(template.name()));
    part.addClassName("t-part");
    if (!template.about().isEmpty()) {
      part.add(new Paragraph(template.about()));
    }
    part.add(
        new Paragraph(
            getTranslation(
                "consultations.template.holds",
                template.questions(),
                template.languages().stream()
                    .map(Language::ownName)
                    .collect(Collectors.joining(", ")))),
        new Paragraph(state(template)));
    if (template.mine()) {
      part.add(change(template), retire(template));
    }
    if (!template.comesAlong()) {
      part.add(history(template));
    }
    return part;
  }

  private String state(Template template) {
    if (template.comesAlong()) {
      return getTranslation("consultations.template.comes-along");
    }
    if (template.retired()) {
      return getTranslation("consultations.template.retired");
    }
    return template.forEverybody()
        ? getTranslation("consultations.template.seen-by-all")
        : getTranslation("consultations.template.seen-by-me");
  }

  private NativeDetails change(Template template) {
    return new NativeDetails(
        getTranslation("consultations.template.change", template.name()),
        new AboutTemplate(
            "template-" + template.id(),
            getTranslation("consultations.template.change.go"),
            template,
            about -> came(templates.describe(template.id(), template.revision(), about))));
  }

  private NativeButton retire(Template template) {
    NativeButton button =
        new NativeButton(
            template.retired()
                ? getTranslation("consultations.template.bring-back", template.name())
                : getTranslation("consultations.template.retire", template.name()),
            press ->
                came(templates.retire(template.id(), template.revision(), !template.retired())));
    button.addClassName("t-btn");
    return button;
  }

  private NativeDetails history(Template template) {
    OrderedList list = new OrderedList();
    list.addClassName("p-list");
    templates.history(template.id()).forEach(step -> list.add(new ListItem(line(step))));
    return new NativeDetails(getTranslation("consultations.template.history"), list);
  }

  private String line(Step step) {
    return getTranslation(
        "consultations.template.step",
        TeamDates.of(step.day(), getLocale()),
        colleagues
            .name(step.person())
            .orElseGet(() -> getTranslation("consultations.waiver.somebody")),
        step.name());
  }

  private void came(Changed changed) {
    said.setText(
        switch (changed) {
          case Changed.Done(Template now) -> getTranslation("consultations.plan.saved");
          case Changed.Meanwhile(Template now) ->
              getTranslation("consultations.template.meanwhile");
          case Changed.Gone() -> getTranslation("consultations.template.gone");
        });
    show();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultations.template.page-title");
  }
}
