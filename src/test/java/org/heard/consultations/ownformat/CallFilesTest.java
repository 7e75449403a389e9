package org.heard.consultations.ownformat;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heard.consultations.Condition;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.GeneratedQuestionnaires;
import org.heard.consultations.Partner;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.formats.FileFinding;
import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.Sentences;
import org.heard.consultations.limits.Excess;
import org.heard.consultations.limits.QuestionLimits;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.Confirmation;
import org.heard.consultations.making.ConsentChoice;
import org.heard.consultations.making.PlanDates;
import org.heard.consultations.making.PlanSettings;
import org.heard.consultations.making.PlanText;
import org.heard.consultations.making.PlanTexts;
import org.heard.shared.AgeBand;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

class CallFilesTest {
  private static final LocalizedText WORDS =
      LocalizedText.of(Language.ENGLISH, "What would you change?");

  @Provide
  Arbitrary<Questionnaire> questionnaires() {
    return GeneratedQuestionnaires.any();
  }

  @Property(tries = 300)
  void outAndInLosesNothing(@ForAll("questionnaires") Questionnaire questionnaire) {
    CallPlan call = plan(questionnaire);
    byte[] file = CallFiles.write(call);
    assertThat(taken(file)).isEqualTo(PlanTexts.inOrder(call));
    assertThat(CallFiles.write(taken(file))).isEqualTo(file);
  }

  @Test
  void aWholePlanAndARecordingComeBackToo() {
    LocalizedText read =
        new LocalizedText(
            List.of(new Rendering(Language.ARABIC, Wording.FROM_6_TO_9, "ما رأيك؟", "voice-1")));
    PlanSettings settings =
        plan(questions(shortText("one", null)))
            .settings()
            .withSlug("rain")
            .withAges(Set.of(AgeBand.ADULT, AgeBand.FROM_6_TO_9))
            .withLanguages(List.of(Language.ARABIC, Language.ENGLISH))
            .withConsent(ConsentChoice.WAIVED)
            .withRisk(true, DraftKeeping.NEVER)
            .withConfirmed(Set.of(Confirmation.values()))
            .withDates(
                new PlanDates(
                    Instant.parse("2027-01-01T00:00:00Z"),
                    Instant.parse("2027-02-01T12:30:15.5Z"),
                    null,
                    LocalDate.parse("2027-05-01")));
    CallPlan call =
        new CallPlan(
            Map.of(PlanText.TITLE, WORDS, PlanText.THANKS, read),
            settings,
            List.of(
                new Partner("one", read, "https://example.org/a"), new Partner("two", WORDS, null)),
            questions(shortText("one", null)),
            Map.of("texts/TITLE fr", "3f"));
    assertThat(taken(CallFiles.write(call))).isEqualTo(call);
    assertThat(text(call)).contains("\"text\": \"ما رأيك؟\",\n", "\"sound\": \"voice-1\"\n");
  }

  @Test
  void theSameCallGivesTheSameBytes() {
    byte[] once = CallFiles.write(plan(terms("tag", "es", "en")));
    byte[] again = CallFiles.write(plan(terms("tag", "en", "es")));
    assertThat(once).isEqualTo(again);
    assertThat(new String(once, StandardCharsets.UTF_8)).endsWith("}\n").doesNotContain("\r");
  }

  @Test
  void aChangedWordIsOneChangedLine() {
    Question one = shortText("one", null);
    LocalizedText words = LocalizedText.of(Language.ENGLISH, "And then?");
    Question other =
        new Question.ShortText(new Question.Head("two", words, null, null, null, null));
    List<String> lines = text(plan(questions(one, shortText("two", null)))).lines().toList();
    List<String> changed = text(plan(questions(one, other))).lines().toList();
    assertThat(changed).hasSameSizeAs(lines);
    assertThat(changed.stream().filter(line -> !lines.contains(line)))
        .containsExactly("            \"en\": \"And then?\"");
  }

  @Test
  void demoCallsFitTheFormat() throws IOException {
    try (var files = Files.list(Path.of("src/main/resources/demo"))) {
      for (Path file :
          files
              .filter(one -> !one.getFileName().toString().startsWith("answers"))
              .filter(one -> one.toString().endsWith(".json"))
              .toList()) {
        JsonNode demo = CallFiles.JSON.readTree(file.toFile());
        ObjectNode document =
            (ObjectNode) CallFiles.JSON.readTree(CallFiles.write(CallPlan.empty(Language.ENGLISH)));
        document.set("questionnaire", demo.get("questionnaire"));
        assertThat(read(document.toString())).as("%s", file).isInstanceOf(Imported.Taken.class);
      }
    }
  }

  @Test
  void theSchemaKnowsEveryKind() throws IOException {
    JsonNode schema =
        CallFiles.JSON.readTree(
            Path.of("src/main/resources/consultations/heard-call.schema.json").toFile());
    assertThat(kinds(schema.at("/$defs/question/properties/kind/enum")))
        .isEqualTo(names(Question.class));
    assertThat(kinds(schema.at("/$defs/rule/properties/kind/enum")))
        .isEqualTo(names(Condition.class));
    assertThat(kinds(schema.at("/$defs/settings/properties/consent/enum")))
        .isEqualTo(constants(ConsentChoice.values()));
    assertThat(kinds(schema.at("/$defs/settings/properties/confirmed/items/enum")))
        .isEqualTo(constants(Confirmation.values()));
    assertThat(new TreeSet<>(schema.at("/$defs/texts/properties").propertyNames()))
        .isEqualTo(constants(PlanText.values()));
  }

  @Test
  void theSchemaAllowsAsManyAsACallCanHave() throws IOException {
    JsonNode schema =
        CallFiles.JSON.readTree(
            Path.of("src/main/resources/consultations/heard-call.schema.json").toFile());
    Map<String, Integer> most =
        Map.of(
            "/$defs/questionnaire/properties/questions", QuestionLimits.MOST_QUESTIONS,
            "/$defs/questionnaire/properties/sections", QuestionLimits.MOST_SECTIONS,
            "/$defs/questionnaire/properties/terms", QuestionLimits.MOST_TERMS,
            "/$defs/options", QuestionLimits.MOST_OPTIONS);
    most.forEach((place, number) ->
        assertThat(schema.at(place + "/maxItems").asInt()).as(place).isEqualTo(number));
  }

  @Test
  void whatIsWrongIsSaidWithItsPlace() {
    String good = text(plan(questions(shortText("one", null), shortText("two", "one"))));
    expect(good.replace("\"short-text\"", "\"short-txet\""), CallFileFinding.NOT_ALLOWED);
    expect(
        good.replace("\"title\"", "\"titel\""),
        CallFileFinding.MISSING,
        CallFileFinding.UNKNOWN_NAME);
    expect(good.replace("What would you change?", ""), CallFileFinding.NO_WORDS);
    expect(good.replace("\"What would you change?\"", "12"), CallFileFinding.WRONG_TYPE);
    expect(good.replace("\"key\": \"two\"", "\"key\": \"one\""), CallFileFinding.KEY_TWICE);
    expect(good.replace("\"key\": \"one\"", "\"key\": \"three\""), CallFileFinding.RULE_AHEAD);
    expect(good.replace("\"version\": 1", "\"version\": 2"), CallFileFinding.OTHER_VERSION);
    expect(good.replace("heard-call", "other"), CallFileFinding.OTHER_FORMAT);
    expect(good.replace("\"en\"", "\"e n\""), CallFileFinding.NOT_ALLOWED);
    expect(
        good.replace("\"version\": 1", "\"version\": 1, \"version\": 1"),
        CallFileFinding.NAME_TWICE);
    expect(
        good.replace("\"key\": \"two\"", "\"key\": \"two\", \"section\": \"none\""),
        CallFileFinding.UNKNOWN_SECTION);
    expect(good.substring(0, good.length() / 2), CallFileFinding.NOT_JSON);
    expect(good + "{}", CallFileFinding.NOT_JSON);
    expect("[]", CallFileFinding.NOT_JSON);
  }

  @Test
  void aPlaceIsALineAndAPointer() {
    String good = text(plan(questions(shortText("one", null), shortText("two", "one"))));
    List<String> lines = good.lines().toList();
    int line = lines.indexOf("          \"key\": \"two\",") + 1;
    Finding finding = findings(good.replace("\"key\": \"two\"", "\"key\": \"one\"")).getFirst();
    assertThat(finding.place()).isEqualTo(new Place.Line(line, 11));
    assertThat(finding.arguments()).containsExactly("/questionnaire/questions/1/head/key", "one");
  }

  @Test
  void hostileFilesAreRefusedEarly() {
    expect("", FileFinding.EMPTY);
    expect("{\"a\":".repeat(100_000), CallFileFinding.TOO_DEEP);
    expect("{\"a\":\"b\\u0000\"}", FileFinding.NOT_UTF8);
    expect("{\"a\":\"\\ud800b\"}", FileFinding.NOT_UTF8);
    expect("{\"a\":\"" + "x".repeat(20_000) + "\"}", FileFinding.CELL_TOO_LONG);
    expect("{\"a\":" + "9".repeat(5_000) + "}", FileFinding.CELL_TOO_LONG);
    expect("{\"a\":[" + "0,".repeat(500_000) + "0]}", FileFinding.TOO_MANY_CELLS);
    expect("{\"a\":\"" + "x".repeat(6_000_000) + "\"}", FileFinding.TOO_LARGE);
    String zeros = "0,".repeat(390_000) + "0";
    assertThat(
            findings(
                "{\"format\":\"heard-call\",\"version\":1,\"texts\":{},\"questionnaire\":{\"questions\":["
                    + zeros
                    + "]}}"))
        .hasSizeLessThan(210)
        .isNotEmpty();
    byte[] latin = "{\"é\":1}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(CallFiles.read("a.json", latin, Clock.systemUTC()).report().findings())
        .extracting(Finding::kind)
        .containsExactly(FileFinding.NOT_UTF8);
  }

  @Test
  void longKeysAndDeepRulesAreRefused() {
    String good = text(plan(questions(shortText("one", null), shortText("two", "one"))));
    expect(
        good.replace("\"key\": \"two\"", "\"key\": \"" + "a-".repeat(4_000) + "a\""),
        CallFileFinding.NOT_ALLOWED,
        CallFileFinding.WRONG_SIZE);
    String rule = "{\"kind\":\"is\",\"question\":\"one\",\"anyOf\":[\"x\"]}";
    String deep = "{\"kind\":\"not\",\"of\":".repeat(9) + rule + "}".repeat(9);
    expect(
        good.replace("\"key\": \"two\"", "\"shownWhen\":" + deep + ", \"key\": \"two\"")
            .replaceAll("(?s),\\s*\"shownWhen\": \\{[^}]*\\}", ""),
        CallFileFinding.NOT_POSSIBLE);
  }

  @Test
  void everyFindingHasItsSentence() {
    Sentences.fit(CallFileFinding.values());
  }

  private static void expect(String document, Finding.Kind... kinds) {
    assertThat(findings(document)).extracting(Finding::kind).contains(kinds);
    assertThat(Set.of(kinds)).containsAll(findings(document).stream().map(Finding::kind).toList());
  }

  private static List<Finding> findings(String document) {
    Imported<CallPlan> imported = read(document);
    assertThat(imported).isInstanceOf(Imported.Refused.class);
    return imported.report().findings();
  }

  private static Imported<CallPlan> read(String document) {
    return CallFiles.read(
        "call.json", document.getBytes(StandardCharsets.UTF_8), Clock.systemUTC());
  }

  private static CallPlan taken(byte[] file) {
    return switch (CallFiles.read("call.json", file, Clock.systemUTC())) {
      case Imported.Taken<CallPlan> taken -> taken.value();
      case Imported.Refused<CallPlan> refused ->
          throw new AssertionError(refused.report().findings().toString());
    };
  }

  private static String text(CallPlan call) {
    return new String(CallFiles.write(call), StandardCharsets.UTF_8);
  }

  private static CallPlan plan(Questionnaire questionnaire) {
    return CallPlan.empty(Language.ENGLISH).with(questionnaire);
  }

  private static Questionnaire questions(Question... questions) {
    return new Questionnaire(List.of(questions));
  }

  private static Question shortText(String key, @Nullable String after) {
    Condition rule = after == null ? null : new Condition.Is(after, Set.of("x"));
    return new Question.ShortText(new Question.Head(key, WORDS, null, null, null, rule));
  }

  private static Questionnaire terms(String key, String first, String second) {
    Map<Language, List<String>> forms = new LinkedHashMap<>();
    forms.put(Language.of(first), List.of("x"));
    forms.put(Language.of(second), List.of("x"));
    return new Questionnaire(List.of(), List.of(new GlossaryTerm(key, WORDS, forms, WORDS, null)));
  }

  private static Set<String> kinds(JsonNode names) {
    Set<String> kinds = new TreeSet<>();
    names.forEach(name -> kinds.add(name.asString()));
    return kinds;
  }

  private static Set<String> constants(Enum<?>[] values) {
    Set<String> names = new TreeSet<>();
    Arrays.stream(values).forEach(one -> names.add(one.name()));
    return names;
  }

  private static Set<String> names(Class<?> type) {
    var types = type.getAnnotation(JsonSubTypes.class).value();
    Set<String> names = new TreeSet<>();
    Arrays.stream(types).forEach(one -> names.add(one.name()));
    return names;
  }

  @Test
  void whatNoCallCanHaveIsSaidInTheSameWordsAtItsLine() {
    Question turned =
        new Question.NumberAsked(new Question.Head("count", WORDS, null, null, null, null), 10, 1);
    CallPlan plan = plan(questions(shortText("one", null), turned));
    byte[] file = CallFiles.write(plan);
    int line = new String(file, StandardCharsets.UTF_8).lines().toList().indexOf("      {") + 1;

    Finding found =
        CallFiles.read("a.json", file, Clock.systemUTC()).report().findings().getFirst();

    assertThat(found.kind()).isEqualTo(Excess.LEAST_OVER_MOST);
    assertThat(found.arguments()).containsExactly("count", "10", "1");
    assertThat(((Place.Line) found.place()).line()).isGreaterThan(line);
  }
}
