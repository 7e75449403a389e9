package org.heard.consultations.formats;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessagePattern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.TreeSet;
import org.heard.shared.Language;

/** Whether the findings of an importer can be said in every language of the team. */
public final class Sentences {
  private Sentences() {}

  /** Each kind has a sentence with as many open places as it has arguments. */
  public static void fit(Finding.Kind... kinds) {
    for (Language language : Language.TEAM_PAGES) {
      Properties texts = texts(language);
      for (Finding.Kind kind : kinds) {
        assertThat(texts.getProperty(kind.key())).as("%s %s", language, kind).isNotBlank();
        assertThat(places(texts.getProperty(kind.key())))
            .as("%s %s", language, kind)
            .isEqualTo(kind.arguments());
      }
    }
  }

  private static int places(String sentence) {
    MessagePattern pattern = new MessagePattern(sentence);
    TreeSet<String> places = new TreeSet<>();
    for (int i = 0; i < pattern.countParts(); i++) {
      if (pattern.getPart(i).getType() == MessagePattern.Part.Type.ARG_NUMBER) {
        places.add(pattern.getSubstring(pattern.getPart(i)));
      }
    }
    return places.size();
  }

  private static Properties texts(Language language) {
    Path file =
        Path.of("src/main/resources/messages/consultations/team_" + language.tag() + ".properties");
    try (var reader = Files.newBufferedReader(file)) {
      Properties texts = new Properties();
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
