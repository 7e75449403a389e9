package org.heard.consultations.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.consultations.Answer;
import org.heard.consultations.CallPage;
import org.heard.consultations.Consultation;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.NewVersion;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Recording;
import org.heard.consultations.VersionResult.KindChanged;
import org.heard.consultations.VersionResult.LanguageTakenAway;
import org.heard.consultations.VersionResult.MediaNotAllowed;
import org.heard.consultations.VersionResult.OptionTakenAway;
import org.heard.consultations.VersionResult.Reason;
import org.heard.consultations.VersionResult.RecordingsDoNotFit;
import org.heard.consultations.VersionResult.TextMissing;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;

/** What lets a version follow earlier ones: its answers add up with theirs (decision 0147). */
final class VersionRules {
  private final Consultation call;
  private final Questionnaire whole;
  private final NewVersion next;
  private final List<Reason> reasons = new ArrayList<>();

  /**
   * @param whole its questions with the standard blocks
   */
  VersionRules(Consultation call, NewVersion next, Questionnaire whole) {
    this.call = call;
    this.next = next;
    this.whole = whole;
  }

  /**
   * Every reason against it.
   *
   * @param earlier all versions of before, the newest first
   */
  List<Reason> against(List<Questionnaire> earlier) {
    call.languages().stream()
        .filter(language -> !next.languages().contains(language))
        .forEach(language -> reasons.add(new LanguageTakenAway(language)));
    List<LocalizedText> texts = texts(next.page(), whole);
    next.languages().stream()
        .filter(language -> !texts.stream().allMatch(text -> text.languages().contains(language)))
        .forEach(language -> reasons.add(new TextMissing(language)));
    whole.questions().forEach(question -> media(question));
    for (Questionnaire before : earlier) {
      before.questions().forEach(this::compare);
    }
    recordings(texts, texts(call.page(), earlier.getFirst()));
    return reasons.stream().distinct().toList();
  }

  private static List<LocalizedText> texts(CallPage page, Questionnaire questionnaire) {
    return Stream.concat(page.texts().stream(), questionnaire.texts().stream()).toList();
  }

  private void media(Question question) {
    boolean takes = question instanceof Question.LongText text && !text.media().isEmpty();
    if (takes && (call.highRisk() || call.drafts() != DraftKeeping.ALWAYS)) {
      reasons.add(new MediaNotAllowed(question.key()));
    }
  }

  /** A question may go; while it stays its kind and its options stay. */
  private void compare(Question before) {
    whole
        .question(before.key())
        .ifPresent(now -> {
          if (!sameKind(before, now)) {
            reasons.add(new KindChanged(now.key()));
            return;
          }
          Set<String> kept = options(now);
          options(before).stream()
              .filter(option -> !kept.contains(option))
              .forEach(option -> reasons.add(new OptionTakenAway(now.key(), option)));
        });
  }

  private static boolean sameKind(Question before, Question now) {
    if (before instanceof Question.Faces old && now instanceof Question.Faces faces) {
      return old.labels().size() == faces.labels().size();
    }
    if (before instanceof Question.PictureChoice old && now instanceof Question.PictureChoice one) {
      return old.several() == one.several();
    }
    return before.getClass() == now.getClass();
  }

  private static Set<String> options(Question question) {
    boolean other =
        question instanceof Question.OneChoice one && one.other()
            || question instanceof Question.SeveralChoices several && several.other();
    return Stream.concat(
            question.offered().stream().map(Question.Option::key),
            other ? Stream.of(Answer.Picked.OTHER) : Stream.of())
        .collect(Collectors.toSet());
  }

  /** A recording stays with its words; new words need a new one under another name. */
  private void recordings(List<LocalizedText> texts, List<LocalizedText> before) {
    Set<String> given = next.recordings().stream().map(Recording::name).collect(Collectors.toSet());
    Map<String, List<Rendering>> old =
        sounding(before).collect(Collectors.groupingBy(VersionRules::sound));
    List<Rendering> now = sounding(texts).toList();
    List<String> names = now.stream().map(VersionRules::sound).toList();
    boolean eachOnce =
        names.stream().distinct().count() == names.size()
            && given.size() == next.recordings().size();
    boolean fit =
        now.stream()
            .allMatch(one ->
                given.contains(sound(one)) != old.containsKey(sound(one))
                    && (given.contains(sound(one))
                        || old.getOrDefault(sound(one), List.of()).contains(one)));
    if (!eachOnce || !fit || !names.containsAll(given)) {
      reasons.add(new RecordingsDoNotFit());
    }
  }

  private static Stream<Rendering> sounding(List<LocalizedText> texts) {
    return texts.stream()
        .flatMap(text -> text.renderings().stream())
        .filter(one -> one.sound() != null);
  }

  private static String sound(Rendering rendering) {
    return String.valueOf(rendering.sound());
  }
}
