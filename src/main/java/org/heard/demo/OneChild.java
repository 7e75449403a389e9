package org.heard.demo;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.heard.consultations.Answer;
import org.heard.consultations.Answer.NotSaid;
import org.heard.consultations.Answer.Picked;
import org.heard.consultations.Question;
import org.heard.shared.AgeBand;
import org.jspecify.annotations.Nullable;

/** One invented child answering question by question; null is a skip. */
final class OneChild {
  /** Options that exclude all others. */
  private static final List<String> ALONE = List.of("none", "nobody");

  /** Any fixed day, so that two runs invent the same. */
  private static final LocalDate A_DAY = LocalDate.of(2026, 10, 1);

  private static final int MONTHS = 6;

  private final Phrases phrases;
  private final Voice voice;
  private final AgeBand age;
  private final Chance chance;

  /** How good things are where this child lives, 0 to 1; makes its answers fit together. */
  private final double life;

  OneChild(Phrases phrases, Voice voice, AgeBand age, Chance chance) {
    this.phrases = phrases;
    this.voice = voice;
    this.age = age;
    this.chance = chance;
    this.life = chance.around(0.45, 0.25);
  }

  @Nullable Answer answer(Question question) {
    return switch (question) {
      case Question.AgeBandAsked asked -> ageBand();
      case Question.CountryAsked asked ->
          mostly(0.1, NotSaid.Reason.RATHER_NOT, Picked.one(chance.early(phrases.countries())));
      case Question.ShortText text -> skips(0.2) ? null : words(text.key(), false);
      case Question.LongText text -> skips(0.25) ? null : words(text.key(), true);
      case Question.NumberAsked asked ->
          mostly(0.06, NotSaid.Reason.DONT_KNOW, new Answer.Amount(amount(asked)));
      case Question.DateAsked asked ->
          mostly(0.1, NotSaid.Reason.DONT_KNOW, new Answer.Day(month(asked).toString()));
      case Question.OneChoice choice -> mostly(0.08, reason(choice), one(choice));
      case Question.SeveralChoices choice -> mostly(0.05, reason(choice), several(choice));
      case Question.PictureChoice choice ->
          mostly(
              0.05,
              NotSaid.Reason.DONT_KNOW,
              new Picked(some(choice.options(), choice.atMost()), null));
      case Question.Ranking ranking ->
          mostly(0.05, NotSaid.Reason.DONT_KNOW, new Answer.Ranked(order(ranking.options())));
      case Question.YesNo yesNo ->
          mostly(
              0.04,
              NotSaid.Reason.RATHER_NOT,
              Picked.one(chance.early(List.of(Question.Reply.values())).key()));
      case Question.When when ->
          mostly(
              0.1,
              NotSaid.Reason.RATHER_NOT,
              Picked.one(chance.any(List.of(Question.Moment.values())).key()));
      case Question.Faces faces -> mostly(0.05, NotSaid.Reason.DONT_KNOW, face(faces));
      case Question.AgreeScale agree ->
          mostly(0.09, NotSaid.Reason.DONT_KNOW, new Answer.Rated(point(5), null));
    };
  }

  Answer special(String questionKey) {
    return new Answer.Words(voice.special(questionKey));
  }

  private boolean skips(double share) {
    return chance.of(share);
  }

  private @Nullable Answer mostly(double notSaid, NotSaid.Reason reason, Answer answer) {
    if (skips(0.05)) {
      return null;
    }
    return chance.of(notSaid) ? new NotSaid(reason) : answer;
  }

  private Answer ageBand() {
    return age == AgeBand.NOT_SAID ? new NotSaid(NotSaid.Reason.RATHER_NOT) : Picked.one(age.key());
  }

  private Answer words(String questionKey, boolean longText) {
    return new Answer.Words(voice.text(questionKey, longText));
  }

  private long amount(Question.NumberAsked asked) {
    return asked.least() + Math.round(chance.around(0.65, 0.2) * (asked.most() - asked.least()));
  }

  /** Invented children say the month only: of a day nothing else is shown anywhere. */
  private YearMonth month(Question.DateAsked asked) {
    LocalDate latest = asked.latest() == null ? A_DAY : asked.latest();
    return YearMonth.from(latest.minusMonths(chance.upTo(MONTHS)));
  }

  private static NotSaid.Reason reason(Question question) {
    return question.key().equals("gender") || question.key().equals("needs")
        ? NotSaid.Reason.RATHER_NOT
        : NotSaid.Reason.DONT_KNOW;
  }

  /** Some options in the order of the question. */
  private List<String> some(List<Question.Option> options, int atMost) {
    List<String> keys = options.stream().map(Question.Option::key).toList();
    List<String> chosen = order(options).stream().limit(chance.upTo(atMost)).toList();
    return keys.stream().filter(chosen::contains).toList();
  }

  /** Most or all options in an order, early ones rather first. */
  private List<String> order(List<Question.Option> options) {
    List<String> rest = new ArrayList<>(options.stream().map(Question.Option::key).toList());
    List<String> order = new ArrayList<>();
    int many = options.size() - (chance.of(0.2) ? 1 : 0);
    while (order.size() < many) {
      String key = chance.early(rest);
      rest.remove(key);
      order.add(key);
    }
    return order;
  }

  private Answer one(Question.OneChoice choice) {
    List<String> own = own(choice.key());
    return choice.other() && !own.isEmpty() && chance.of(0.05)
        ? new Picked(List.of(Picked.OTHER), chance.any(own))
        : Picked.one(chance.early(choice.options()).key());
  }

  private Answer several(Question.SeveralChoices choice) {
    List<String> keys = choice.options().stream().map(Question.Option::key).toList();
    List<String> alone = keys.stream().filter(ALONE::contains).toList();
    if (!alone.isEmpty() && chance.of(keys.getFirst().equals(alone.getFirst()) ? 0.8 : 0.08)) {
      return Picked.one(alone.getFirst());
    }
    List<String> rest = new ArrayList<>(keys);
    rest.removeAll(ALONE);
    int many = chance.upTo(Math.min(choice.atMost(), 4));
    List<String> picked = new ArrayList<>();
    while (picked.size() < many && !rest.isEmpty()) {
      String key = chance.early(rest);
      rest.remove(key);
      picked.add(key);
    }
    picked.sort((a, b) -> Integer.compare(keys.indexOf(a), keys.indexOf(b)));
    return withOther(choice, picked);
  }

  private Answer withOther(Question.SeveralChoices choice, List<String> picked) {
    List<String> own = own(choice.key());
    if (!choice.other() || own.isEmpty() || picked.size() == choice.atMost() || !chance.of(0.12)) {
      return new Picked(picked, null);
    }
    picked.add(Picked.OTHER);
    return new Picked(Collections.unmodifiableList(picked), chance.any(own));
  }

  private List<String> own(String questionKey) {
    return phrases.other().getOrDefault(questionKey, List.of());
  }

  private Answer face(Question.Faces faces) {
    int value = point(faces.labels().size());
    boolean low = value * 2 <= faces.labels().size() + 1;
    List<String> reasons =
        phrases
            .why()
            .getOrDefault(faces.key(), Map.of())
            .getOrDefault(low ? "low" : "high", List.of());
    boolean says = faces.askWhy() != null && !reasons.isEmpty() && chance.of(0.4);
    return new Answer.Rated(value, says ? chance.any(reasons) : null);
  }

  private int point(int steps) {
    return 1 + (int) Math.min(steps - 1, chance.around(life, 0.18) * steps);
  }
}
