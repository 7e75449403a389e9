package org.heard.consultations.templates;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.templates.Templates.Template;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * The template that comes along: a call for input with the questions that most such calls ask. What
 * only the call itself can say, such as who asks and why, is left empty, so the checklist asks for
 * it.
 */
@Component
class Starter {
  static final TemplateId ID =
      new TemplateId(UUID.fromString("00000000-0000-4000-8000-000000000001"));

  private static final String FILE = "consultations/templates/call-for-input.json";

  private final File file;

  /** A file as it comes along. */
  record File(LocalizedText name, LocalizedText about, CallPlan plan) {}

  Starter(JsonMapper json) {
    try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
      file = json.readValue(in, File.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  CallPlan plan() {
    return file.plan();
  }

  Template in(Language language) {
    return new Template(
        ID,
        0,
        file.name().textIn(language),
        file.about().textIn(language),
        true,
        false,
        false,
        plan().settings().languages(),
        plan().questionnaire().questions().size());
  }
}
