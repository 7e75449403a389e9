package org.heard.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.heard.consultations.CallCountries;
import org.heard.consultations.CallPage;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.NewConsultation;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Recording;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * An invented call as its file describes it: a new consultation whose dates count from today, so
 * that the demo never grows old. The standard questions are not in the file; publishing adds them.
 *
 * @param slug its word in addresses
 * @param page the words of its page
 * @param languages the languages it is written in
 * @param opensDaysAgo days since it opened; negative when it opens later
 * @param closesInDays days until it closes; negative when it has closed
 * @param freezesInDays days until nothing can be withdrawn any more
 * @param questionnaire its own questions
 * @param consent who beside the child has to say yes; nobody when the file says nothing
 * @param highRisk whether it shows what a call with high risk is like; absent for no
 * @param countries whose children it asks; absent for everywhere
 */
record DemoCall(
    String slug,
    CallPage page,
    List<Language> languages,
    int opensDaysAgo,
    int closesInDays,
    int freezesInDays,
    Questionnaire questionnaire,
    @Nullable ConsentProfile consent,
    @Nullable Boolean highRisk,
    @Nullable List<String> countries) {

  /** The large call about social protection that most invented answers belong to. */
  static final String MAIN = "social-protection";

  private static final List<String> FILES =
      List.of(
          "consultation", "safe-online", "clean-air", "my-school", "room-to-play", "speaking-up");

  /** Every call of the demo, the large one first. */
  static List<DemoCall> all(JsonMapper json) {
    return FILES.stream().map(file -> read(json, file)).toList();
  }

  private static DemoCall read(JsonMapper json, String file) {
    try (InputStream in = new ClassPathResource("demo/" + file + ".json").getInputStream()) {
      return json.readValue(in, DemoCall.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The call to publish, with its dates counted from a moment. */
  NewConsultation from(Instant now) {
    return new NewConsultation(
            ConsultationId.random(),
            slug,
            page,
            languages,
            now.minus(Duration.ofDays(opensDaysAgo)),
            now.plus(Duration.ofDays(closesInDays)),
            now.plus(Duration.ofDays(freezesInDays)),
            questionnaire,
            recordings())
        .with(
            consent == null ? new ConsentProfile.AssentOnly() : consent,
            Boolean.TRUE.equals(highRisk))
        .in(countries == null ? CallCountries.EVERYWHERE : new CallCountries(countries));
  }

  /** Every text of the call's own. */
  Stream<LocalizedText> texts() {
    return Stream.of(
            page.texts().stream(),
            questionnaire.questions().stream().flatMap(question -> question.texts().stream()),
            questionnaire.terms().stream().flatMap(term -> term.texts().stream()))
        .flatMap(texts -> texts);
  }

  /** The recordings that its texts name; docs/practice-recordings.sh makes them. */
  private List<Recording> recordings() {
    return texts().flatMap(text -> text.sounds().stream()).map(this::recording).toList();
  }

  private Recording recording(String name) {
    ClassPathResource file = new ClassPathResource("demo/sounds/" + slug + "/" + name + ".mp3");
    try (InputStream in = file.getInputStream()) {
      return new Recording(name, in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
