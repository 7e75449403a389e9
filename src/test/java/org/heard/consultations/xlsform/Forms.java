package org.heard.consultations.xlsform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.formats.FileLimits;
import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.Imported;

/** Reads and writes forms for tests. */
final class Forms {
  static final XlsForms XLS_FORMS =
      new XlsForms(
          FileLimits.TEAM, InstantSource.system(), Set.of("gender", "country", "age-band"));

  private Forms() {}

  static Imported<Questionnaire> read(String name, byte[] file) {
    return XLS_FORMS.read(name, file);
  }

  static Imported<Questionnaire> markdown(String form) {
    return read("form.md", form.getBytes(StandardCharsets.UTF_8));
  }

  /** What a form says that has to be taken. */
  static Questionnaire taken(Imported<Questionnaire> read) {
    assertThat(read).as("%s", read.report()).isInstanceOf(Imported.Taken.class);
    return ((Imported.Taken<Questionnaire>) read).value();
  }

  /** Kinds of what was found, in order. */
  static List<Finding.Kind> kinds(Imported<Questionnaire> read) {
    return read.report().findings().stream().map(Finding::kind).toList();
  }

  static byte[] write(Questionnaire questionnaire, Container container) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XLS_FORMS.write(questionnaire, container, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
