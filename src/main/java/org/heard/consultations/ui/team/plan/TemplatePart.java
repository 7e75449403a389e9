package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.heard.consultations.templates.Templates;
import org.heard.consultations.templates.Templates.Changed;
import org.heard.consultations.templates.Templates.Template;
import org.heard.uikit.Choice;
import org.heard.uikit.ReaderLanguage;
import org.jspecify.annotations.Nullable;

/** Makes a template of the call, or puts what stands in it now into one that is there. */
final class TemplatePart extends Part {
  private final PlanDesk desk;
  private final transient Templates templates;
  private final Div said = new Div();
  private final Div renewing = new Div();

  TemplatePart(PlanDesk desk, Templates templates) {
    this.desk = desk;
    this.templates = templates;
    said.getElement().setAttribute("role", "status");
    head(
        getTranslation("consultations.template.make"),
        getTranslation("consultations.template.make.help"));
    add(
        new AboutTemplate(
            "template-new", getTranslation("consultations.template.make.go"), null, this::make),
        renewing,
        said);
    own();
  }

  private void make(Templates.About about) {
    say(
        templates
            .make(desk.seen().id(), about)
            .map(made -> getTranslation("consultations.template.made", made.name()))
            .orElseGet(() -> getTranslation("consultations.plan.gone")));
    own();
  }

  private void own() {
    renewing.removeAll();
    List<Template> mine =
        templates.all(ReaderLanguage.current(), false).stream().filter(Template::mine).toList();
    if (mine.isEmpty()) {
      return;
    }
    Chosen chosen = new Chosen();
    NativeButton go =
        new NativeButton(
            getTranslation("consultations.template.renew"), press -> renew(chosen.template));
    go.addClassName("t-btn");
    renewing.add(
        new Choice<>(
            getTranslation("consultations.template.renew.which"),
            getTranslation("consultations.template.renew.none"),
            mine,
            Template::name,
            null,
            template -> chosen.template = template),
        go);
    renewing.addClassName("t-form");
  }

  private static final class Chosen {
    private @Nullable Template template;
  }

  private void renew(@Nullable Template template) {
    if (template == null) {
      return;
    }
    say(
        switch (templates.renew(template.id(), template.revision(), desk.seen().id())) {
          case Changed.Done(Template now) ->
              getTranslation("consultations.template.renewed", now.name());
          case Changed.Meanwhile(Template now) ->
              getTranslation("consultations.template.meanwhile");
          case Changed.Gone() -> getTranslation("consultations.template.gone");
        });
    own();
  }

  private void say(String words) {
    said.removeAll();
    said.add(new Paragraph(words));
  }
}
