package org.heard.analysis.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;

/**
 * A question as all versions of a questionnaire together asked it.
 *
 * @param name its name in files; its key, unless the key once stood for another kind of question
 * @param question the newest wording, with the options of every version
 * @param versions the versions that asked it
 */
record AskedQuestion(String name, Question question, Set<Integer> versions) {

  boolean in(int version) {
    return versions.contains(version);
  }

  /**
   * All questions, in the order of the newest version; those that only older versions asked stand
   * where they stood there.
   *
   * @param newestFirst versions by number
   */
  static List<AskedQuestion> of(Map<Integer, Questionnaire> newestFirst) {
    List<AskedQuestion> all = new ArrayList<>();
    newestFirst.forEach((version, questionnaire) -> {
      int place = 0;
      for (Question question : questionnaire.questions()) {
        place = add(all, version, question, place) + 1;
      }
    });
    return List.copyOf(all);
  }

  private static int add(List<AskedQuestion> all, int version, Question question, int place) {
    boolean known = false;
    for (int i = 0; i < all.size(); i++) {
      AskedQuestion asked = all.get(i);
      if (asked.question.key().equals(question.key())) {
        if (asked.question.getClass() == question.getClass()) {
          all.set(i, asked.alsoAsked(version, question));
          return i;
        }
        known = true;
      }
    }
    String name = known ? question.key() + "_v" + version : question.key();
    all.add(place, new AskedQuestion(name, question, Set.of(version)));
    return place;
  }

  private AskedQuestion alsoAsked(int version, Question older) {
    Set<Integer> more = new TreeSet<>(versions);
    more.add(version);
    return new AskedQuestion(name, merged(question, older), more);
  }

  private static Question merged(Question newer, Question older) {
    return switch (newer) {
      case Question.OneChoice one when older instanceof Question.OneChoice old ->
          new Question.OneChoice(
              one.head(), options(one.options(), old.options()), one.other() || old.other());
      case Question.SeveralChoices several when older instanceof Question.SeveralChoices old ->
          new Question.SeveralChoices(
              several.head(),
              options(several.options(), old.options()),
              several.other() || old.other(),
              Math.max(several.atMost(), old.atMost()));
      case Question.Faces faces when older instanceof Question.Faces old ->
          faces.labels().size() >= old.labels().size() ? faces : old;
      case Question.PictureChoice choice when older instanceof Question.PictureChoice old ->
          new Question.PictureChoice(
              choice.head(),
              options(choice.options(), old.options()),
              Math.max(choice.atMost(), old.atMost()));
      case Question.Ranking ranking when older instanceof Question.Ranking old ->
          new Question.Ranking(ranking.head(), options(ranking.options(), old.options()));
      case Question.LongText text when older instanceof Question.LongText old ->
          new Question.LongText(text.head(), media(text.media(), old.media()));
      case Question.NumberAsked number when older instanceof Question.NumberAsked old ->
          new Question.NumberAsked(
              number.head(),
              Math.min(number.least(), old.least()),
              Math.max(number.most(), old.most()),
              Math.max(number.decimals(), old.decimals()));
      case Question.PictureChoice choice -> choice;
      case Question.Ranking ranking -> ranking;
      case Question.YesNo yesNo -> yesNo;
      case Question.When when -> when;
      case Question.OneChoice one -> one;
      case Question.SeveralChoices several -> several;
      case Question.Faces faces -> faces;
      case Question.ShortText text -> text;
      case Question.LongText text -> text;
      case Question.NumberAsked number -> number;
      case Question.DateAsked date -> date;
      case Question.AgreeScale agree -> agree;
      case Question.AgeBandAsked band -> band;
      case Question.CountryAsked country -> country;
    };
  }

  private static Set<Medium> media(Set<Medium> newer, Set<Medium> older) {
    Set<Medium> all = new TreeSet<>(newer);
    all.addAll(older);
    return all;
  }

  private static List<Question.Option> options(
      List<Question.Option> newer, List<Question.Option> older) {
    Map<String, Question.Option> all = new LinkedHashMap<>();
    newer.forEach(option -> all.put(option.key(), option));
    older.forEach(option -> all.putIfAbsent(option.key(), option));
    return List.copyOf(all.values());
  }
}
