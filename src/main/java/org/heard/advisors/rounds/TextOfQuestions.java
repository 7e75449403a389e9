package org.heard.advisors.rounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.advisors.rounds.AskedAs.Answering;
import org.heard.advisors.rounds.AskedAs.Role;
import org.heard.advisors.rounds.Passage.Kind;
import org.heard.consultations.Check;
import org.heard.consultations.PlannedQuestions.Planned;
import org.heard.consultations.Question;
import org.heard.consultations.Question.Head;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.shared.AgeBand;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Reader;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The own questions of a call as a text to review: what a child reads who reads this wording. What
 * every call asks is no part of it, because nobody changes it for one call.
 */
public final class TextOfQuestions {
  /** No key of a question begins like this, so these are never mixed up with one. */
  private static final String SECTION = ".section.";

  private static final String TERM = ".word.";

  private final Reader reader;

  private TextOfQuestions(Reader reader) {
    this.reader = reader;
  }

  /** Empty where something has no words in this language: half a text is not reviewed. */
  static Optional<ReviewedText> of(Planned planned, Language language, Wording wording) {
    return languages(planned).contains(language)
        ? Optional.of(
            new ReviewedText(
                language, new TextOfQuestions(reader(language, wording)).passages(planned)))
        : Optional.empty();
  }

  /** The languages in which there is a text to review, in the order of the call. */
  public static List<Language> languages(Planned planned) {
    return planned.questionnaire().questions().isEmpty()
        ? List.of()
        : planned.languages().stream()
            .filter(language ->
                planned.questionnaire().texts().stream()
                    .allMatch(text -> text.languages().contains(language)))
            .toList();
  }

  /** The wordings that some text has in a language, and the general one. */
  public static List<Wording> wordings(Planned planned, Language language) {
    return Stream.of(Wording.values())
        .filter(wording ->
            wording == Wording.GENERAL
                || planned.questionnaire().texts().stream()
                    .flatMap(text -> text.renderings().stream())
                    .anyMatch(one -> one.language().equals(language) && one.wording() == wording))
        .toList();
  }

  /** The key that the form has for what a passage is about. */
  static String keyInForm(String passage) {
    return passage.substring(passage.lastIndexOf('.') + 1);
  }

  private static Reader reader(Language language, Wording wording) {
    return switch (wording) {
      case GENERAL -> Reader.of(language);
      case FROM_6_TO_9 -> new Reader(language, AgeBand.FROM_6_TO_9, false);
      case FROM_10_TO_12 -> new Reader(language, AgeBand.FROM_10_TO_12, false);
      case FROM_13_TO_15 -> new Reader(language, AgeBand.FROM_13_TO_15, false);
      case FROM_16_TO_17 -> new Reader(language, AgeBand.FROM_16_TO_17, false);
      case EASY -> new Reader(language, null, true);
    };
  }

  private List<Passage> passages(Planned planned) {
    Questionnaire asked = planned.questionnaire();
    List<Passage> passages = new ArrayList<>();
    passages.add(Passage.of(TextOfVersion.TITLE, Kind.TITLE, in(planned.title())));
    for (Questionnaire.Part part : asked.parts(asked.questions())) {
      Section section = part.section();
      if (section != null) {
        passages.add(heading(section));
      }
      part.questions().forEach(question -> passages.add(passage(question)));
    }
    asked.terms().forEach(term -> passages.add(word(term)));
    return passages;
  }

  private Passage heading(Section section) {
    LocalizedText intro = section.intro();
    return intro == null
        ? Passage.of(SECTION + section.key(), Kind.HEADING, in(section.title()))
        : Passage.of(SECTION + section.key(), Kind.HEADING, in(section.title()), in(intro));
  }

  private Passage word(GlossaryTerm term) {
    return Passage.of(TERM + term.key(), Kind.HARD_WORD, in(term.word()), in(term.explanation()));
  }

  private Passage passage(Question question) {
    Head head = question.head();
    Parts parts = new Parts();
    parts.add(Role.WARNING, head.warning(), null);
    parts.add(Role.TITLE, head.title(), null);
    parts.add(Role.HELP, head.helper(), null);
    parts.add(Role.NOTE, head.note(), null);
    question.offered().forEach(option -> parts.add(Role.OPTION, option.label(), option.picture()));
    if (question instanceof Question.Faces faces) {
      faces.labels().forEach(label -> parts.add(Role.OPTION, label, null));
      parts.add(Role.FOLLOW_UP, faces.askWhy(), null);
    }
    Check check = head.check();
    parts.add(Role.CHECK, check == null ? null : check.message(), null);
    parts.add(Role.WHY, head.why(), null);
    LocalizedText shows = head.pictureWords();
    return new Passage(
        question.key(),
        Kind.QUESTION,
        parts.words,
        head.picture(),
        shows == null ? null : in(shows),
        new AskedAs(answering(question), parts.roles, parts.pictures));
  }

  private String in(LocalizedText text) {
    return text.in(reader).text();
  }

  /** The words of a question, in the order in which the form shows them. */
  private final class Parts {
    private final List<String> words = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private final List<String> pictures = new ArrayList<>();

    void add(Role role, @Nullable LocalizedText text, @Nullable String picture) {
      if (text != null) {
        words.add(in(text));
        roles.add(role);
        pictures.add(picture == null ? "" : picture);
      }
    }
  }

  private static Answering answering(Question question) {
    return switch (question) {
      case Question.ShortText text -> Answering.SHORT_WORDS;
      case Question.LongText text -> Answering.LONG_WORDS;
      case Question.NumberAsked number -> Answering.NUMBER;
      case Question.DateAsked date -> Answering.DAY;
      case Question.OneChoice choice -> Answering.ONE;
      case Question.SeveralChoices choices -> Answering.SEVERAL;
      case Question.PictureChoice choice -> Answering.PICTURES;
      case Question.Ranking ranking -> Answering.ORDER;
      case Question.YesNo yesNo -> Answering.YES_NO;
      case Question.When when -> Answering.WHEN;
      case Question.Faces faces -> Answering.FACES;
      case Question.AgreeScale agree -> Answering.AGREE;
      case Question.AgeBandAsked age -> Answering.OTHER;
      case Question.CountryAsked country -> Answering.OTHER;
    };
  }
}
