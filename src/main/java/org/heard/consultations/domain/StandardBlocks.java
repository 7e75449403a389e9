package org.heard.consultations.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The questions every call has: the age band first, the about-you block after the call's own
 * questions, and at the end whatever nobody asked about. Being the same everywhere, their answers
 * can be counted over calls.
 */
@Component
public class StandardBlocks {
  private static final TypeReference<List<Question>> QUESTIONS = new TypeReference<>() {};

  private final List<Question> first;
  private final List<Question> aboutYou;
  private final List<Question> last;

  StandardBlocks(JsonMapper json) {
    this.first = read(json, "consultations/standard-first.json");
    this.aboutYou = read(json, "consultations/standard-about-you.json");
    this.last = read(json, "consultations/standard-last.json");
  }

  /**
   * Puts a call's own questions between the standard blocks.
   *
   * @throws IllegalArgumentException when an own question has the key of a standard one
   */
  public Questionnaire around(Questionnaire own) {
    List<Question> all = new ArrayList<>(first);
    all.addAll(own.questions());
    all.addAll(aboutYou);
    all.addAll(last);
    return new Questionnaire(all, own.terms(), own.sections());
  }

  /**
   * The same for a call that is only looked at, whatever is wrong with it: an own question with the
   * key of a standard one stands for it.
   */
  public Questionnaire forLooking(Questionnaire own) {
    Set<String> taken =
        own.questions().stream().map(Question::key).collect(Collectors.toUnmodifiableSet());
    Stream<Question> behind = Stream.concat(aboutYou.stream(), last.stream());
    return new Questionnaire(
        Stream.of(
                first.stream().filter(one -> !taken.contains(one.key())),
                own.questions().stream(),
                behind.filter(one -> !taken.contains(one.key())))
            .flatMap(all -> all)
            .toList(),
        own.terms(),
        own.sections());
  }

  /** What a published call asks beside the standard blocks. */
  public Questionnaire without(Questionnaire whole) {
    Set<String> standard = keys();
    return new Questionnaire(
        whole.questions().stream().filter(one -> !standard.contains(one.key())).toList(),
        whole.terms(),
        whole.sections());
  }

  /** The keys of its questions, which no question of a call can have. */
  public Set<String> keys() {
    return Stream.of(first, aboutYou, last)
        .flatMap(List::stream)
        .map(Question::key)
        .collect(Collectors.toUnmodifiableSet());
  }

  private static List<Question> read(JsonMapper json, String path) {
    try (InputStream in = new ClassPathResource(path).getInputStream()) {
      return List.copyOf(json.readValue(in, QUESTIONS));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
