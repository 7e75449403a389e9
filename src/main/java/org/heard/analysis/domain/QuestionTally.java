package org.heard.analysis.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.analysis.Summary.Row;
import org.heard.consultations.Answer;
import org.heard.consultations.Question;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;

/** Counts the answers to one question, by option. */
final class QuestionTally {
  private final Question question;
  private final Map<String, Counts> counts = new LinkedHashMap<>();

  QuestionTally(Question question) {
    this.question = question;
    for (String option : options(question)) {
      counts.put(option, new Counts());
    }
  }

  Question question() {
    return question;
  }

  /** Counts by option, in the order of the question. */
  Map<String, Counts> counts() {
    return counts;
  }

  void add(@Nullable Answer answer, AgeBand band, Language language) {
    for (String option : chosen(answer)) {
      counts.computeIfAbsent(option, key -> new Counts()).add(band, language);
    }
  }

  /** Whether one person can stand in more than one line. */
  boolean overlaps() {
    return question instanceof Question.SeveralChoices
        || (question instanceof Question.PictureChoice pictures && pictures.several());
  }

  private List<String> chosen(@Nullable Answer answer) {
    return switch (answer) {
      case null -> overlaps() ? List.of() : List.of(Row.NO_ANSWER);
      case Answer.NotSaid notSaid -> overlaps() ? List.of() : List.of(Row.NOT_SAID);
      case Answer.Words words -> List.of(Row.ANSWERED);
      case Answer.Mixed mixed -> List.of(Row.ANSWERED);
      case Answer.Amount amount -> List.of(Row.ANSWERED);
      case Answer.Day day -> List.of(Row.ANSWERED);
      case Answer.Rated rated -> List.of(Integer.toString(rated.value()));
      // Of a ranking the first place is counted, so that a child stands in one line only.
      case Answer.Ranked ranked when ranked.keys().isEmpty() -> List.of(Row.NO_ANSWER);
      case Answer.Ranked ranked -> List.of(ranked.keys().getFirst());
      case Answer.Picked picked when overlaps() -> picked.keys().stream().distinct().toList();
      case Answer.Picked picked when picked.keys().isEmpty() -> List.of(Row.NO_ANSWER);
      case Answer.Picked picked -> List.of(picked.keys().getFirst());
    };
  }

  private static List<String> options(Question question) {
    List<String> own = Options.keys(question);
    return switch (question) {
      case Question.SeveralChoices several -> own;
      case Question.PictureChoice pictures -> pictures.several() ? own : withRest(own);
      case Question.Ranking ranking -> withRest(own);
      case Question.YesNo yesNo -> withRest(own);
      case Question.When when -> withRest(own);
      case Question.ShortText text -> withRest(List.of(Row.ANSWERED));
      case Question.LongText text -> withRest(List.of(Row.ANSWERED));
      case Question.NumberAsked number -> withRest(List.of(Row.ANSWERED));
      case Question.DateAsked date -> withRest(List.of(Row.ANSWERED));
      case Question.OneChoice one -> withRest(own);
      case Question.Faces faces -> withRest(own);
      case Question.AgreeScale agree -> withRest(own);
      case Question.AgeBandAsked band -> withRest(own);
      case Question.CountryAsked country -> withRest(List.of());
    };
  }

  private static List<String> withRest(List<String> own) {
    ArrayList<String> all = new ArrayList<>(own);
    all.add(Row.NOT_SAID);
    all.add(Row.NO_ANSWER);
    return all;
  }
}
