package org.heard.analysis;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.heard.analysis.Summary.Row;
import org.heard.consultations.Answer;
import org.heard.consultations.Question;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;

/** Words for keys, in the language the reader of a file chose. */
public final class Labels {
  private final Language language;
  private final FileWords words;
  // By identity: comparing questions word by word for every cell of a file would be slow.
  private final Map<Question, Map<String, String>> known = new IdentityHashMap<>();

  /** Labels in a language; the interface's own words come from the bundles. */
  public Labels(Language language, FileWords words) {
    this.language = language;
    this.words = words;
  }

  /** The title of a question. */
  public String title(Question question) {
    return question.head().title().textIn(language);
  }

  /** The words of an option, a scale value or a line of a table; the key when it has none. */
  public String option(Question question, String key) {
    return known
        .computeIfAbsent(question, q -> new HashMap<>())
        .computeIfAbsent(key, k -> find(question, k));
  }

  private String find(Question question, String key) {
    return switch (key) {
      case Answer.Picked.OTHER -> words.text("analysis.option.other");
      case Row.ANSWERED -> words.text("analysis.option.answered");
      case Row.NOT_SAID -> words.text("analysis.option.not-said");
      case Row.NO_ANSWER -> words.text("analysis.option.no-answer");
      case Row.ELSEWHERE -> words.text("analysis.option.elsewhere");
      default -> own(question, key);
    };
  }

  private String own(Question question, String key) {
    return switch (question) {
      case Question.OneChoice one -> choice(one.options(), key);
      case Question.SeveralChoices several -> choice(several.options(), key);
      case Question.PictureChoice pictures -> choice(pictures.options(), key);
      case Question.Ranking ranking -> choice(ranking.options(), key);
      case Question.YesNo yesNo -> reply(Question.Reply.of(key));
      case Question.When when -> moment(Question.Moment.of(key));
      case Question.Faces faces -> face(faces, key);
      case Question.AgreeScale agree -> agree(key);
      case Question.AgeBandAsked band -> band(AgeBand.of(key));
      case Question.CountryAsked country -> country(key);
      case Question.ShortText text -> key;
      case Question.LongText text -> key;
      case Question.NumberAsked number -> key;
      case Question.DateAsked date -> key;
    };
  }

  private String choice(List<Question.Option> options, String key) {
    return options.stream()
        .filter(option -> option.key().equals(key))
        .map(option -> option.label().textIn(language))
        .findFirst()
        .orElse(key);
  }

  private String face(Question.Faces faces, String key) {
    for (int i = 0; i < faces.labels().size(); i++) {
      if (key.equals(Integer.toString(i + 1))) {
        return faces.labels().get(i).textIn(language);
      }
    }
    return key;
  }

  private String reply(Question.Reply reply) {
    return switch (reply) {
      case YES -> words.text("analysis.reply.yes");
      case NO -> words.text("analysis.reply.no");
      case NOT_SURE -> words.text("analysis.reply.not-sure");
    };
  }

  private String moment(Question.Moment moment) {
    return switch (moment) {
      case NOW -> words.text("analysis.moment.now");
      case LAST_WEEKS -> words.text("analysis.moment.last-weeks");
      case THIS_YEAR -> words.text("analysis.moment.this-year");
      case LONGER_AGO -> words.text("analysis.moment.longer-ago");
      case NEVER -> words.text("analysis.moment.never");
    };
  }

  private String agree(String key) {
    return switch (key) {
      case "1" -> words.text("analysis.agree.1");
      case "2" -> words.text("analysis.agree.2");
      case "3" -> words.text("analysis.agree.3");
      case "4" -> words.text("analysis.agree.4");
      case "5" -> words.text("analysis.agree.5");
      default -> key;
    };
  }

  /** The name of a country in the chosen language, from CLDR. */
  public String country(String code) {
    return Locale.of("", code).getDisplayCountry(language.locale());
  }

  /** The words of an age band. */
  public String band(AgeBand band) {
    return switch (band) {
      case FROM_6_TO_9 -> words.text("analysis.band.6-9");
      case FROM_10_TO_12 -> words.text("analysis.band.10-12");
      case FROM_13_TO_15 -> words.text("analysis.band.13-15");
      case FROM_16_TO_17 -> words.text("analysis.band.16-17");
      case ADULT -> words.text("analysis.band.18");
      case NOT_SAID -> words.text("analysis.band.not-said");
    };
  }

  /** The words of a purpose. */
  public String purpose(Exports.Purpose purpose) {
    return switch (purpose) {
      case REPORT -> words.text("analysis.purpose.report");
      case COLLEAGUES -> words.text("analysis.purpose.colleagues");
      case CHECKING -> words.text("analysis.purpose.checking");
      case ARCHIVE -> words.text("analysis.purpose.archive");
    };
  }

  /** The name of a language, in the chosen language. */
  public String language(Language named) {
    return named.locale().getDisplayLanguage(language.locale());
  }
}
