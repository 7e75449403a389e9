package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.heard.consultations.templates.Templates;
import org.heard.consultations.templates.Templates.Changed;
import org.heard.consultations.templates.Templates.Template;
import org.heard.consultations.ui.team.AboutTemplate;
import org.heard.consultations.ui.team.RenewTemplate;
import org.heard.shared.ConsultationId;

/** Keeps a section as a block of questions that other calls take, or renews one that is there. */
final class BlockPart extends Div {
  private final transient Templates templates;
  private final ConsultationId call;
  private final String section;
  private final Div renewing = new Div();
  private final Div said = new Div();

  BlockPart(Templates templates, ConsultationId call, String section) {
    this.templates = templates;
    this.call = call;
    this.section = section;
    said.getElement().setAttribute("role", "status");
    Div form =
        new Div(
            new Paragraph(getTranslation("consultations.block.help")),
            new AboutTemplate(
                "block-new", getTranslation("consultations.block.make"), null, this::make),
            renewing,
            said);
    form.addClassName("t-form");
    add(new NativeDetails(getTranslation("consultations.block.keep"), form));
    own();
  }

  private void make(Templates.About about) {
    say(
        templates
            .make(call, section, about)
            .map(made -> getTranslation("consultations.block.made", made.name()))
            .orElseGet(() -> getTranslation("consultations.block.empty")));
    own();
  }

  private void own() {
    renewing.removeAll();
    List<Template> mine = templates.blocks(false).stream().filter(Template::mine).toList();
    if (!mine.isEmpty()) {
      renewing.add(
          new RenewTemplate(
              getTranslation("consultations.block.which"),
              getTranslation("consultations.block.renew"),
              mine,
              this::renew));
    }
  }

  private void renew(Template block) {
    Changed changed = templates.renew(block.id(), block.revision(), call, section);
    say(
        changed instanceof Changed.Done
            ? getTranslation("consultations.block.renewed", block.name())
            : RenewTemplate.words(changed, this));
    own();
  }

  private void say(String words) {
    said.removeAll();
    said.add(new Paragraph(words));
  }
}
