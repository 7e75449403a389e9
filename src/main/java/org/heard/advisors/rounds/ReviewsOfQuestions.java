package org.heard.advisors.rounds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.advisors.rounds.HeatMap.Heat;
import org.heard.advisors.rounds.Invitation.SignOff;
import org.heard.advisors.rounds.ReviewRounds.Desk;
import org.heard.consultations.PlannedQuestions.Planned;
import org.heard.consultations.QuestionReviews;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.Wording;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What advisors said about the questions of a call, for those who make it. */
@Service
@Transactional(readOnly = true)
class ReviewsOfQuestions implements QuestionReviews {
  private final RoundReading rounds;

  ReviewsOfQuestions(RoundReading rounds) {
    this.rounds = rounds;
  }

  /** For whom the questions of a round are. */
  private record Readers(Language language, Wording wording) {
    static Readers of(Round round) {
      Wording wording =
          switch (round.of()) {
            case Reviewed.OfVersion version -> Wording.GENERAL;
            case Reviewed.OfQuestions questions -> questions.wording();
          };
      return new Readers(round.text().language(), wording);
    }

    Optional<ReviewedText> text(Planned now) {
      return current(now).map(CurrentText::text);
    }

    Optional<CurrentText> current(Planned now) {
      return RoundTexts.of(now, language, wording);
    }
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Map<String, Marks> marks(Planned now) {
    List<ReviewComment> counted = new ArrayList<>();
    // An older round about the same words says what the newest one asked about again.
    for (List<Desk> all : byReaders(now.call()).values()) {
      Desk newest = all.getFirst();
      Optional<ReviewedText> text = Readers.of(newest.round()).text(now);
      newest.comments().stream()
          .filter(comment -> isThere(newest, comment, text))
          .forEach(counted::add);
    }
    Map<String, Marks> marks = new HashMap<>();
    HeatMap.of(counted).forEach((passage, heat) -> marks.put(passage, marks(heat)));
    return Map.copyOf(marks);
  }

  private static boolean isThere(Desk desk, ReviewComment comment, Optional<ReviewedText> now) {
    return now.filter(text ->
            !(Anchor.of(desk.round().text(), comment.passage(), text) instanceof Anchor.Gone))
        .isPresent();
  }

  private static Marks marks(Heat heat) {
    return new Marks(
        heat.of(Reaction.CLEAR),
        heat.hard(),
        heat.of(Reaction.MISSING),
        heat.of(Reaction.PICTURE),
        heat.of(Reaction.LOVE_IT),
        heat.written(),
        heat.hardWords());
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public List<Asked> asked(Planned now) {
    return rounds.of(now.call()).stream().map(desk -> asked(desk, now)).toList();
  }

  private static Asked asked(Desk desk, Planned now) {
    Readers readers = Readers.of(desk.round());
    return new Asked(
        "team/rounds/" + desk.round().id(),
        desk.round().sequence(),
        readers.language(),
        readers.wording(),
        readers.text(now).equals(Optional.of(desk.round().text())),
        desk.invitations().size(),
        (int) desk.invitations().stream().filter(Invitation::finished).count(),
        desk.comments().size(),
        desk.waiting(),
        signed(desk, SignOff.YES),
        signed(desk, SignOff.NOT_YET));
  }

  private static int signed(Desk desk, SignOff what) {
    return (int) desk.invitations().stream().filter(one -> one.signOff() == what).count();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public List<QuestionReviews.Unsigned> missing(Planned now) {
    List<QuestionReviews.Unsigned> missing = new ArrayList<>();
    byReaders(now.call())
        .forEach((readers, all) -> {
          Optional<CurrentText> text = readers.current(now);
          int need = SignOffs.needed(all, 0);
          int have = text.map(one -> new SignOffs(all, one.text()).given()).orElse(0);
          if (have < need && text.filter(rounds::unsigned).isEmpty()) {
            missing.add(
                new QuestionReviews.Unsigned(readers.language(), readers.wording(), have, need));
          }
        });
    return List.copyOf(missing);
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public String makeAt(Planned now) {
    return TextOfQuestions.languages(now).isEmpty() ? "" : "team/rounds/questions/" + now.call();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Set<String> read(ConsultationId call) {
    return rounds.of(call).stream()
        .flatMap(desk -> desk.round().text().keys().stream())
        .map(TextOfQuestions::keyInForm)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The newest first, by whom their words are for. */
  private Map<Readers, List<Desk>> byReaders(ConsultationId call) {
    return rounds.of(call).stream()
        .collect(
            Collectors.groupingBy(
                desk -> Readers.of(desk.round()), LinkedHashMap::new, Collectors.toList()));
  }
}
