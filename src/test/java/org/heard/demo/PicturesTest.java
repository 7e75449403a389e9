package org.heard.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.consultations.Question;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Reader;
import org.heard.shared.Wording;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Pictures: all of the project's own set, and never the only thing that says something. */
class PicturesTest {
  private static final Path SET = Path.of("frontend/pictures");
  private static final Path CODE = Path.of("src/main/java");
  private static final Pattern NAMED =
      Pattern.compile("Picture\\.(?:spot|scene)\\(\"([a-z0-9-]+)\"");
  private static final List<String> STANDARD = List.of("first", "about-you", "last");

  private final JsonMapper json = new JsonMapper();
  private final List<DemoCall> calls = DemoCall.all(json);
  private final Set<String> set = set();

  @Test
  void everyPictureThatIsNamedIsInTheSet() {
    assertThat(set).hasSizeGreaterThan(50);
    for (Question question : questions()) {
      assertThat(set).as(question.key()).containsAll(pictures(question));
    }
    for (DemoCall call : calls) {
      assertThat(set).contains(call.page().picture());
      call.questionnaire().terms().stream()
          .flatMap(term -> Stream.ofNullable(term.picture()))
          .forEach(picture -> assertThat(set).contains(picture));
    }
    assertThat(inCode()).isNotEmpty().allSatisfy(name -> assertThat(set).contains(name));
    assertThat(set).contains("mark");
    IntStream.rangeClosed(1, 4).forEach(corner -> assertThat(set).contains("corner-" + corner));
    IntStream.rangeClosed(1, 5).forEach(face -> assertThat(set).contains("face-" + face));
  }

  @Test
  void aPictureHasNoWordsAndTakesNothingFromElsewhere() throws IOException {
    for (String name : set) {
      assertThat(Files.readString(SET.resolve(name + ".svg")))
          .as(name)
          .contains("id=\"p\"")
          .doesNotContain("<text", "<image", "<script", "href=\"http", "url(http");
    }
  }

  @Test
  void theSetIsCreditedAsDrawnForThisProject() throws IOException {
    assertThat(Files.readString(Path.of("THIRD-PARTY-NOTICES.md")))
        .contains("| Drawings in `frontend/pictures/` | made for Heard, Apache-2.0 |");
    assertThat(Files.readString(Path.of("README.md"))).contains("pictures drawn for Heard");
  }

  @Test
  void everyQuestionAndOptionWithAPictureSaysTheSameInWordsForEveryReader() {
    for (Question question : questions()) {
      for (LocalizedText text : wordsBesidePictures(question)) {
        for (Reader reader : readers()) {
          Rendering words = text.in(reader);
          assertThat(words.language())
              .as("%s for %s", question.key(), reader)
              .isEqualTo(reader.language());
          assertThat(words.text()).isNotBlank();
        }
      }
    }
  }

  @Test
  void whatIsAskedInEasyReadComesWithAPicture() {
    for (Question question : questions()) {
      if (hasEasyRead(question.head().title())) {
        assertThat(question.head().picture()).as(question.key()).isNotNull();
      }
      for (Question.Option option : options(question)) {
        if (hasEasyRead(option.label())) {
          assertThat(option.picture()).as("%s %s", question.key(), option.key()).isNotNull();
        }
      }
    }
    assertThat(questions()).anyMatch(question -> hasEasyRead(question.head().title()));
  }

  @Test
  void everyOptionOfAPictureQuestionHasAPictureOfItsOwn() {
    List<Question> asked =
        questions().stream().filter(Question.PictureChoice.class::isInstance).toList();
    assertThat(asked).isNotEmpty();
    for (Question question : asked) {
      assertThat(options(question))
          .extracting(Question.Option::picture)
          .doesNotContainNull()
          .doesNotHaveDuplicates();
    }
  }

  private List<Question> questions() {
    List<Question> all = new ArrayList<>();
    calls.forEach(call -> all.addAll(call.questionnaire().questions()));
    STANDARD.forEach(block -> all.addAll(standard(block)));
    return all;
  }

  private List<Question> standard(String block) {
    ClassPathResource file = new ClassPathResource("consultations/standard-" + block + ".json");
    try (InputStream in = file.getInputStream()) {
      return json.readValue(in, new TypeReference<List<Question>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Question.Option> options(Question question) {
    return switch (question) {
      case Question.OneChoice asked -> asked.options();
      case Question.SeveralChoices asked -> asked.options();
      case Question.PictureChoice asked -> asked.options();
      case Question.Ranking asked -> asked.options();
      default -> List.of();
    };
  }

  private static List<String> pictures(Question question) {
    return Stream.concat(
            Stream.ofNullable(question.head().picture()),
            options(question).stream().flatMap(option -> Stream.ofNullable(option.picture())))
        .toList();
  }

  private static List<LocalizedText> wordsBesidePictures(Question question) {
    Stream<LocalizedText> faces =
        question instanceof Question.Faces asked ? asked.labels().stream() : Stream.of();
    return Stream.of(
            Stream.of(question.head().title()),
            options(question).stream().map(Question.Option::label),
            faces)
        .flatMap(texts -> texts)
        .toList();
  }

  private static boolean hasEasyRead(LocalizedText text) {
    return text.renderings().stream().anyMatch(one -> one.wording() == Wording.EASY);
  }

  private static List<Reader> readers() {
    List<Reader> readers = new ArrayList<>();
    for (Language language : Language.CHILD_PAGES) {
      for (boolean easy : new boolean[] {true, false}) {
        readers.add(new Reader(language, null, easy));
        Stream.of(AgeBand.values()).forEach(band -> readers.add(new Reader(language, band, easy)));
      }
    }
    return readers;
  }

  private static Set<String> set() {
    try (Stream<Path> files = Files.list(SET)) {
      return files
          .map(file -> file.getFileName().toString().replace(".svg", ""))
          .collect(Collectors.toCollection(TreeSet::new));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Set<String> inCode() {
    Set<String> named = new TreeSet<>();
    try (Stream<Path> files = Files.walk(CODE)) {
      for (Path file : files.filter(one -> one.toString().endsWith(".java")).toList()) {
        Matcher matcher = NAMED.matcher(Files.readString(file));
        while (matcher.find()) {
          named.add(matcher.group(1));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return named;
  }
}
