package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.heard.consultations.templates.Templates;
import org.heard.consultations.templates.Templates.Template;
import org.heard.consultations.ui.team.AboutTemplate;
import org.heard.consultations.ui.team.RenewTemplate;
import org.heard.uikit.ReaderLanguage;

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
    renewing.add(
        new RenewTemplate(
            getTranslation("consultations.template.renew.which"),
            getTranslation("consultations.template.renew"),
            mine,
            this::renew));
  }

  private void renew(Template template) {
    say(
        RenewTemplate.words(
            templates.renew(template.id(), template.revision(), desk.seen().id()), this));
    own();
  }

  private void say(String words) {
    said.removeAll();
    said.add(new Paragraph(words));
  }
}
