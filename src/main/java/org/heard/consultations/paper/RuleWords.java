package org.heard.consultations.paper;

import com.ibm.icu.text.ListFormatter;
import java.util.List;
import java.util.Set;
import org.heard.consultations.AnswerCodes;
import org.heard.consultations.Comparison;
import org.heard.consultations.Condition;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.uikit.PageWords;

/** Rules written out, so that somebody with a pencil can follow them. */
final class RuleWords {
  private final Questionnaire questionnaire;
  private final AnswerCodes codes;
  private final ChoiceWords choices;
  private final PageWords words;
  private final Print print;

  RuleWords(
      Questionnaire questionnaire,
      AnswerCodes codes,
      ChoiceWords choices,
      PageWords words,
      Print print) {
    this.questionnaire = questionnaire;
    this.codes = codes;
    this.choices = choices;
    this.words = words;
    this.print = print;
  }

  PaperRule of(Condition rule) {
    return switch (rule) {
      case Condition.All all ->
          several(words.getTranslation("consultations.paper.rule.all"), all.of());
      case Condition.Any any ->
          several(words.getTranslation("consultations.paper.rule.any"), any.of());
      case Condition.Not not ->
          new PaperRule(
              words.getTranslation("consultations.paper.rule.not"), List.of(of(not.of())));
      case Condition.Is is -> new PaperRule(is(is));
      case Condition.Compared compared ->
          new PaperRule(
              words.getTranslation(
                  "consultations.paper.rule.number",
                  number(compared.question()),
                  compared(compared.comparison(), compared.number())));
      case Condition.Chosen chosen ->
          new PaperRule(
              words.getTranslation(
                  "consultations.paper.rule.chosen",
                  number(chosen.question()),
                  compared(chosen.comparison(), chosen.count())));
      case Condition.Length length ->
          new PaperRule(
              words.getTranslation(
                  "consultations.paper.rule.length",
                  number(length.question()),
                  compared(length.comparison(), length.characters())));
      case Condition.Matches matches ->
          new PaperRule(
              words.getTranslation(
                  "consultations.paper.rule.matches",
                  number(matches.question()),
                  matches.pattern()));
    };
  }

  private PaperRule several(String heading, List<Condition> rules) {
    return rules.size() == 1
        ? of(rules.getFirst())
        : new PaperRule(heading, rules.stream().map(this::of).toList());
  }

  private String is(Condition.Is is) {
    String number = number(is.question());
    Question question = questionnaire.question(is.question()).orElseThrow();
    String chosen = anyOf(question, is.anyOf());
    return switch (question) {
      case Question.Ranking ranking ->
          words.getTranslation("consultations.paper.rule.first", number, chosen);
      case Question.NumberAsked asked ->
          words.getTranslation("consultations.paper.rule.number", number, chosen);
      case Question.DateAsked asked -> said(number, chosen);
      case Question.OneChoice one -> chose(number, chosen);
      case Question.SeveralChoices several -> chose(number, chosen);
      case Question.PictureChoice pictures -> chose(number, chosen);
      case Question.YesNo yesNo -> chose(number, chosen);
      case Question.When when -> chose(number, chosen);
      case Question.Faces faces -> chose(number, chosen);
      case Question.AgreeScale agree -> chose(number, chosen);
      case Question.AgeBandAsked age -> chose(number, chosen);
      case Question.CountryAsked country -> chose(number, chosen);
      case Question.ShortText shortText -> said(number, chosen);
      case Question.LongText longText -> said(number, chosen);
    };
  }

  private String chose(String number, String chosen) {
    return words.getTranslation("consultations.paper.rule.chose", number, chosen);
  }

  private String said(String number, String said) {
    return words.getTranslation("consultations.paper.rule.wrote", number, said);
  }

  private String anyOf(Question question, Set<String> keys) {
    List<String> known = AnswerCodes.choices(question);
    // In the order of the question; what has no list, such as a country, in its own.
    List<String> labels =
        (known.isEmpty() ? keys.stream() : known.stream().filter(keys::contains))
            .map(key -> choices.quoted(question, key))
            .toList();
    return ListFormatter.getInstance(
            print.language().locale(), ListFormatter.Type.OR, ListFormatter.Width.WIDE)
        .format(labels);
  }

  private String number(String question) {
    return Integer.toString(codes.number(question));
  }

  private String compared(Comparison comparison, long number) {
    return switch (comparison) {
      case LESS -> words.getTranslation("consultations.paper.compare.less", number);
      case AT_MOST -> words.getTranslation("consultations.paper.compare.at-most", number);
      case EQUAL -> words.getTranslation("consultations.paper.compare.equal", number);
      case NOT_EQUAL -> words.getTranslation("consultations.paper.compare.not-equal", number);
      case AT_LEAST -> words.getTranslation("consultations.paper.compare.at-least", number);
      case MORE -> words.getTranslation("consultations.paper.compare.more", number);
    };
  }
}
