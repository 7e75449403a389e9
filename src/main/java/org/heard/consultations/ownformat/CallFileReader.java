package org.heard.consultations.ownformat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.heard.consultations.Partner;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanLimits;
import org.heard.consultations.making.PlanSettings;
import org.heard.consultations.making.PlanText;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Makes a call of a document: first by its schema, then by what a schema cannot say. */
final class CallFileReader {
  private static final String QUESTIONNAIRE = "/questionnaire";

  private final Problems problems;

  CallFileReader(Problems problems) {
    this.problems = problems;
  }

  /** The call; null when there are problems. */
  @Nullable CallPlan read(JsonNode document) {
    if (!requireFormat(document)) {
      return null;
    }
    CallFileSchema.check(document, problems);
    if (!problems.none()) {
      return null;
    }
    Map<PlanText, LocalizedText> texts = texts(document);
    PlanSettings settings = value(document, "/settings", PlanSettings.class);
    List<Partner> partners = list(document, "/partners", Partner.class);
    Coherence.unique(problems, "/partners", partners, Partner::key, "/key");
    Questionnaire questionnaire = questionnaire(document);
    if (!problems.none() || questionnaire == null || settings == null) {
      return null;
    }
    CallPlan plan =
        new CallPlan(texts, settings, partners, questionnaire, translatedFrom(document));
    PlanLimits.of(plan).forEach(over -> problems.add(over, pointer(over.place(), plan)));
    return problems.none() ? plan : null;
  }

  /** Plans name parts by their keys, documents by their places in a list. */
  private static String pointer(String place, CallPlan plan) {
    String key = place.substring(place.lastIndexOf('/') + 1);
    String list = place.substring(0, Math.max(0, place.length() - key.length() - 1));
    List<String> keys =
        switch (list) {
          case "questionnaire/questions" ->
              plan.questionnaire().questions().stream().map(Question::key).toList();
          case "questionnaire/sections" ->
              plan.questionnaire().sections().stream().map(Section::key).toList();
          case "questionnaire/terms" ->
              plan.questionnaire().terms().stream().map(GlossaryTerm::key).toList();
          case "partners" -> plan.partners().stream().map(Partner::key).toList();
          default -> List.of();
        };
    String last = keys.contains(key) ? Integer.toString(keys.indexOf(key)) : key;
    return place.isEmpty() ? "" : "/" + list + "/" + last;
  }

  private Map<PlanText, LocalizedText> texts(JsonNode document) {
    Map<PlanText, LocalizedText> texts = new EnumMap<>(PlanText.class);
    for (PlanText which : PlanText.values()) {
      LocalizedText text = value(document, "/texts/" + which, LocalizedText.class);
      if (text != null) {
        texts.put(which, text);
      }
    }
    return texts;
  }

  private static Map<String, String> translatedFrom(JsonNode document) {
    Map<String, String> marks = new TreeMap<>();
    document
        .path("translatedFrom")
        .properties()
        .forEach(one -> marks.put(one.getKey(), one.getValue().asString()));
    return marks;
  }

  private boolean requireFormat(JsonNode document) {
    if (!CallFiles.FORMAT.equals(document.path("format").asStringOpt().orElse(null))) {
      problems.add(CallFileFinding.OTHER_FORMAT, "/format");
      return false;
    }
    JsonNode version = document.path("version");
    if (version.isIntegralNumber() && version.asLong(0) > CallFiles.VERSION) {
      problems.add(
          CallFileFinding.OTHER_VERSION, "/version", version.asString(), CallFiles.VERSION);
      return false;
    }
    return true;
  }

  private @Nullable Questionnaire questionnaire(JsonNode document) {
    List<Question> questions = list(document, QUESTIONNAIRE + "/questions", Question.class);
    List<Section> sections = list(document, QUESTIONNAIRE + "/sections", Section.class);
    List<GlossaryTerm> terms = list(document, QUESTIONNAIRE + "/terms", GlossaryTerm.class);
    if (!problems.none()) {
      return null;
    }
    new Coherence(QUESTIONNAIRE, problems).check(questions, sections, terms);
    try {
      return problems.none() ? new Questionnaire(questions, terms, sections) : null;
    } catch (IllegalArgumentException e) {
      problems.add(CallFileFinding.NOT_POSSIBLE, QUESTIONNAIRE);
      return null;
    }
  }

  private <T> List<T> list(JsonNode document, String pointer, Class<T> type) {
    List<T> all = new ArrayList<>();
    for (int i = 0; i < document.at(pointer).size(); i++) {
      T one = value(document, pointer + "/" + i, type);
      if (one != null) {
        all.add(one);
      }
    }
    return all;
  }

  private <T> @Nullable T value(JsonNode document, String pointer, Class<T> type) {
    JsonNode node = document.at(pointer);
    if (node.isMissingNode()) {
      return null;
    }
    try {
      return CallFiles.JSON.treeToValue(node, type);
    } catch (JacksonException e) {
      problems.add(CallFileFinding.NOT_POSSIBLE, pointer);
      return null;
    }
  }
}
