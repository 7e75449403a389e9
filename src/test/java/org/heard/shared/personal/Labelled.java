package org.heard.shared.personal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.shared.Language;
import org.heard.shared.personal.PersonalDetail.Kind;

/**
 * One text of the corpus, with the places that a person marked.
 *
 * @param heldOut one text in three, by its place in the file, was not looked at while the rules
 *     were written
 */
record Labelled(String text, List<PersonalDetail> marked, boolean heldOut) {
  private static final Pattern MARK = Pattern.compile("\\[([A-Z]+):([^\\]]+)\\]");
  private static final int THIRD = 3;

  static List<Labelled> of(Language language) {
    return from("/personal/" + language.tag() + ".txt");
  }

  /** Texts in another manner, written after the first rules. */
  static List<Labelled> later(Language language) {
    return from("/personal/" + language.tag() + "-later.txt");
  }

  private static List<Labelled> from(String file) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Labelled.class.getResourceAsStream(file)),
                StandardCharsets.UTF_8))) {
      List<String> texts = lines.lines().filter(line -> !line.startsWith("#")).toList();
      List<Labelled> labelled = new ArrayList<>();
      for (int i = 0; i < texts.size(); i++) {
        labelled.add(read(texts.get(i), i % THIRD == THIRD - 1));
      }
      return labelled;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Labelled read(String line, boolean heldOut) {
    StringBuilder text = new StringBuilder();
    List<PersonalDetail> marked = new ArrayList<>();
    Matcher mark = MARK.matcher(line);
    int from = 0;
    while (mark.find()) {
      text.append(line, from, mark.start());
      int start = text.length();
      text.append(mark.group(2));
      marked.add(new PersonalDetail(start, text.length(), Kind.valueOf(mark.group(1))));
      from = mark.end();
    }
    text.append(line.substring(from));
    return new Labelled(text.toString(), marked, heldOut);
  }
}
