package org.heard.consultations.xlsform;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.consultations.Question;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Writes lists of choices. Lists that Heard has for all calls, which its own files need not name,
 * are there so that other tools can show the question; their names have a hyphen, which no name of
 * a question has.
 */
final class ChoicesWriter {
  /** What the names of such lists begin with. */
  static final String OWN = "heard-";

  private final TableBuilder table;
  private final List<Language> languages;
  private final Set<String> written = new HashSet<>();

  ChoicesWriter(TableBuilder table, List<Language> languages) {
    this.table = table;
    this.languages = languages;
  }

  TableBuilder table() {
    return table;
  }

  /** Writes the list of a question and says its name; empty for questions without one. */
  String list(Question question) {
    return switch (question) {
      case Question.Faces faces -> faces(faces);
      case Question.AgreeScale agree -> shared(OWN + "agree", StandardWords.AGREE);
      case Question.YesNo yesNo -> shared(OWN + "yes-no", StandardWords.REPLY);
      case Question.When when -> shared(OWN + "when", StandardWords.MOMENT);
      case Question.AgeBandAsked age -> plain(OWN + "age-band", bands());
      case Question.CountryAsked country -> plain(OWN + "country", countries());
      default -> own(question);
    };
  }

  private String own(Question question) {
    List<Question.Option> options = Asked.options(question);
    String list = options.isEmpty() ? "" : Names.name(question.key());
    options.forEach(
        option -> choice(list, Names.choice(option.key()), option.label(), option.picture()));
    return list;
  }

  private String faces(Question.Faces faces) {
    String list = Names.name(faces.key());
    for (int i = 0; i < faces.labels().size(); i++) {
      choice(list, Integer.toString(i + 1), faces.labels().get(i), null);
    }
    return list;
  }

  private String shared(String list, Map<String, LocalizedText> labels) {
    if (written.add(list)) {
      labels.forEach((name, label) ->
          choice(list, Names.choice(name), StandardWords.in(languages, label), null));
    }
    return list;
  }

  private void choice(String list, String name, LocalizedText label, @Nullable String picture) {
    table
        .row()
        .put("list_name", list)
        .put("name", name)
        .put("label", label)
        .put("media::image", Pictures.file(picture));
  }

  // Their names are the values of answers and stay as they are.
  private String plain(String list, Map<String, LocalizedText> labels) {
    if (written.add(list)) {
      labels.forEach((name, label) -> choice(list, name, label, null));
    }
    return list;
  }

  private Map<String, LocalizedText> bands() {
    Map<String, LocalizedText> bands = new LinkedHashMap<>();
    for (AgeBand band : AgeBand.values()) {
      bands.put(band.key(), LocalizedText.of(languages.getFirst(), band.key()));
    }
    return bands;
  }

  private Map<String, LocalizedText> countries() {
    return Arrays.stream(Locale.getISOCountries())
        .collect(
            Collectors.toMap(code -> code, this::country, (one, other) -> one, LinkedHashMap::new));
  }

  private LocalizedText country(String code) {
    Locale country = Locale.of("", code);
    return new LocalizedText(
        languages.stream()
            .map(language ->
                new LocalizedText.Rendering(
                    language,
                    org.heard.shared.Wording.GENERAL,
                    country.getDisplayCountry(language.locale()),
                    null))
            .toList());
  }
}
