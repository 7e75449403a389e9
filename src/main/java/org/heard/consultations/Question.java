package org.heard.consultations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeInfo.Id;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * One thing a call asks. The kinds are closed: a new kind does not compile until every {@code
 * switch} over kinds handles it.
 */
@JsonTypeInfo(use = Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Question.ShortText.class, name = "short-text"),
  @JsonSubTypes.Type(value = Question.LongText.class, name = "long-text"),
  @JsonSubTypes.Type(value = Question.NumberAsked.class, name = "number"),
  @JsonSubTypes.Type(value = Question.DateAsked.class, name = "date"),
  @JsonSubTypes.Type(value = Question.OneChoice.class, name = "one-choice"),
  @JsonSubTypes.Type(value = Question.SeveralChoices.class, name = "several-choices"),
  @JsonSubTypes.Type(value = Question.PictureChoice.class, name = "picture-choice"),
  @JsonSubTypes.Type(value = Question.Ranking.class, name = "ranking"),
  @JsonSubTypes.Type(value = Question.YesNo.class, name = "yes-no"),
  @JsonSubTypes.Type(value = Question.When.class, name = "when"),
  @JsonSubTypes.Type(value = Question.Faces.class, name = "faces"),
  @JsonSubTypes.Type(value = Question.AgreeScale.class, name = "agree"),
  @JsonSubTypes.Type(value = Question.AgeBandAsked.class, name = "age-band"),
  @JsonSubTypes.Type(value = Question.CountryAsked.class, name = "country")
})
public sealed interface Question {

  /** What every kind has: key, words, picture, condition. */
  Head head();

  /** The key that answers cite; unique in the questionnaire and stable across versions. */
  @JsonIgnore
  default String key() {
    return head().key();
  }

  /** Every text of the question and its options, for checks of completeness. */
  default List<LocalizedText> texts() {
    Stream<LocalizedText> own =
        this instanceof Faces faces
            ? Stream.concat(faces.labels().stream(), Stream.ofNullable(faces.askWhy()))
            : offered().stream()
                .flatMap(option ->
                    Stream.concat(
                        Stream.of(option.label()), Stream.ofNullable(option.pictureWords())));
    return Stream.concat(head().texts().stream(), own).toList();
  }

  /** The options it offers, in order; none where it takes words, numbers or a scale. */
  default List<Option> offered() {
    return switch (this) {
      case OneChoice choice -> choice.options();
      case SeveralChoices choices -> choices.options();
      case PictureChoice choice -> choice.options();
      case Ranking ranking -> ranking.options();
      case Faces faces -> List.of();
      case ShortText shortText -> List.of();
      case LongText longText -> List.of();
      case NumberAsked number -> List.of();
      case DateAsked date -> List.of();
      case AgreeScale agree -> List.of();
      case YesNo yesNo -> List.of();
      case When when -> List.of();
      case AgeBandAsked age -> List.of();
      case CountryAsked country -> List.of();
    };
  }

  /**
   * What keys of questions and sections look like. The length is looked at first: a key of a file
   * from outside can have thousands of parts, for which this would go too deep.
   */
  String KEY = "(?=.{1,200}\\z)[a-z0-9]+(-[a-z0-9]+)*";

  /**
   * The common part of a question.
   *
   * @param key lower-case words joined by hyphens
   * @param title the question itself
   * @param helper a sentence that helps to answer
   * @param why the reason for asking, in child words
   * @param picture name of a picture of the project's own set, decoration only
   * @param shownWhen the condition on earlier answers; absent means always shown
   * @param warning what a sensitive question is about, said before it is shown; absent for others
   * @param note something to read before the question, without an answer of its own
   * @param section key of the section it stands in; absent for none
   * @param check what an answer has to be like beyond its kind; absent for nothing
   * @param onScreenOnly whether it is left out on paper
   * @param pictureWords what a picture of the call's own shows, for whoever does not see it; absent
   *     where the picture is decoration
   */
  record Head(
      String key,
      LocalizedText title,
      @Nullable LocalizedText helper,
      @Nullable LocalizedText why,
      @Nullable String picture,
      @Nullable Condition shownWhen,
      @Nullable LocalizedText warning,
      @Nullable LocalizedText note,
      @Nullable String section,
      @Nullable Check check,
      @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean onScreenOnly,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalizedText pictureWords) {

    /** The common part of a question with a picture of Heard's own set, or none. */
    public Head(
        String key,
        LocalizedText title,
        @Nullable LocalizedText helper,
        @Nullable LocalizedText why,
        @Nullable String picture,
        @Nullable Condition shownWhen,
        @Nullable LocalizedText warning,
        @Nullable LocalizedText note,
        @Nullable String section,
        @Nullable Check check,
        boolean onScreenOnly) {
      this(
          key,
          title,
          helper,
          why,
          picture,
          shownWhen,
          warning,
          note,
          section,
          check,
          onScreenOnly,
          null);
    }

    /** The common part of a question that needs no warning. */
    public Head(
        String key,
        LocalizedText title,
        @Nullable LocalizedText helper,
        @Nullable LocalizedText why,
        @Nullable String picture,
        @Nullable Condition shownWhen) {
      this(key, title, helper, why, picture, shownWhen, null);
    }

    /** The common part of a question outside of sections. */
    public Head(
        String key,
        LocalizedText title,
        @Nullable LocalizedText helper,
        @Nullable LocalizedText why,
        @Nullable String picture,
        @Nullable Condition shownWhen,
        @Nullable LocalizedText warning) {
      this(key, title, helper, why, picture, shownWhen, warning, null, null, null, false);
    }

    public Head {
      if (!key.matches(KEY)) {
        throw new IllegalArgumentException("Not a question key");
      }
    }

    /** Its texts, also those of its check. */
    List<LocalizedText> texts() {
      return Stream.of(
              title,
              helper,
              why,
              warning,
              note,
              check == null ? null : check.message(),
              pictureWords)
          .filter(Objects::nonNull)
          .toList();
    }

    // What is absent in a file is not there; versions stored earlier know none of the later parts.
    @JsonCreator
    static Head stored(
        @JsonProperty("key") String key,
        @JsonProperty("title") LocalizedText title,
        @JsonProperty("helper") @Nullable LocalizedText helper,
        @JsonProperty("why") @Nullable LocalizedText why,
        @JsonProperty("picture") @Nullable String picture,
        @JsonProperty("shownWhen") @Nullable Condition shownWhen,
        @JsonProperty("warning") @Nullable LocalizedText warning,
        @JsonProperty("note") @Nullable LocalizedText note,
        @JsonProperty("section") @Nullable String section,
        @JsonProperty("check") @Nullable Check check,
        @JsonProperty("onScreenOnly") @Nullable Boolean onScreenOnly,
        @JsonProperty("pictureWords") @Nullable LocalizedText pictureWords) {
      return new Head(
          key,
          title,
          helper,
          why,
          picture,
          shownWhen,
          warning,
          note,
          section,
          check,
          Boolean.TRUE.equals(onScreenOnly),
          pictureWords);
    }
  }

  /**
   * One option of a choice.
   *
   * @param key stable key cited by answers
   * @param label the words
   * @param picture name of a picture, of Heard's own set or the call's own
   * @param pictureWords what a picture of the call's own shows; absent where it is decoration
   */
  record Option(
      String key,
      LocalizedText label,
      @Nullable String picture,
      @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable LocalizedText pictureWords) {
    /** An option with a picture of Heard's own set, or none. */
    public Option(String key, LocalizedText label, @Nullable String picture) {
      this(key, label, picture, null);
    }

    @JsonCreator
    public Option {}
  }

  /** One line of words, at most {@link #MOST_SHORT} characters. */
  record ShortText(Head head) implements Question {}

  /**
   * Free words, at most {@link #MOST_LONG} characters.
   *
   * @param media what a child may use beside writing, at most {@link #MOST_PIECES} pieces in all;
   *     absent in a file means none
   */
  record LongText(Head head, @JsonInclude(JsonInclude.Include.NON_EMPTY) Set<Medium> media)
      implements Question {

    /** Words only. */
    public LongText(Head head) {
      this(head, Set.of());
    }

    @JsonCreator
    public LongText(Head head, @Nullable Set<Medium> media) {
      this.head = head;
      this.media = media == null ? Set.of() : Collections.unmodifiableSet(new TreeSet<>(media));
    }
  }

  /**
   * A number between two limits, both included.
   *
   * @param decimals most digits behind the point, 0 to {@link #MOST_DECIMALS}; 0 for whole numbers
   */
  record NumberAsked(
      Head head, long least, long most, @JsonInclude(JsonInclude.Include.NON_DEFAULT) int decimals)
      implements Question {

    /** A whole number. */
    public NumberAsked(Head head, long least, long most) {
      this(head, least, most, 0);
    }

    public NumberAsked {
      if (decimals < 0 || decimals > MOST_DECIMALS) {
        throw new IllegalArgumentException("Too many digits behind the point");
      }
    }

    // Versions stored before there were decimals say nothing of them.
    @JsonCreator
    static NumberAsked stored(
        @JsonProperty("head") Head head,
        @JsonProperty("least") long least,
        @JsonProperty("most") long most,
        @JsonProperty("decimals") @Nullable Integer decimals) {
      return new NumberAsked(head, least, most, decimals == null ? 0 : decimals);
    }
  }

  /**
   * A day of the Gregorian calendar; a child who knows no day may say the month. What is released
   * is the month only (decision 0146). Never for a birth date: the age band is asked instead.
   *
   * @param earliest the first day that can be said; absent for any
   * @param latest the last day that can be said; absent for any
   */
  record DateAsked(Head head, @Nullable LocalDate earliest, @Nullable LocalDate latest)
      implements Question {
    public DateAsked {
      if (earliest != null && latest != null && earliest.isAfter(latest)) {
        throw new IllegalArgumentException("The first day stands before the last");
      }
    }
  }

  /**
   * Exactly one option.
   *
   * @param other whether "something else" with own words is offered
   */
  record OneChoice(Head head, List<Option> options, boolean other) implements Question {}

  /**
   * Any number of options up to a limit.
   *
   * @param atMost the most options that may be chosen, "something else" included
   */
  record SeveralChoices(Head head, List<Option> options, boolean other, int atMost)
      implements Question {}

  /**
   * Options shown by their pictures; the label is the text alternative and always there.
   *
   * @param options each with a picture
   * @param atMost the most options that may be chosen; 1 for exactly one
   */
  record PictureChoice(Head head, List<Option> options, int atMost) implements Question {
    public PictureChoice {
      if (options.stream().anyMatch(option -> option.picture() == null) || atMost < 1) {
        throw new IllegalArgumentException("Every option of a picture choice needs a picture");
      }
    }

    /** Whether one answer can hold more than one option. */
    @JsonIgnore
    public boolean several() {
      return atMost > 1;
    }
  }

  /** Options to be put in order, the most important first; not all of them have to be placed. */
  record Ranking(Head head, List<Option> options) implements Question {}

  /** Yes, no or not sure; the words come from the interface, the keys are those of Reply. */
  record YesNo(Head head) implements Question {}

  /** The replies to a {@link YesNo}. */
  enum Reply {
    YES("yes"),
    NO("no"),
    NOT_SURE("not-sure");

    private final String key;

    Reply(String key) {
      this.key = key;
    }

    /** The stable key that answers cite. */
    public String key() {
      return key;
    }

    /** The reply of a key. */
    public static Reply of(String key) {
      return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst().orElseThrow();
    }
  }

  /** When something happened, without a date; the keys are those of Moment. */
  record When(Head head) implements Question {}

  /** The choices of a {@link When}. */
  enum Moment {
    NOW("now"),
    LAST_WEEKS("last-weeks"),
    THIS_YEAR("this-year"),
    LONGER_AGO("longer-ago"),
    NEVER("never");

    private final String key;

    Moment(String key) {
      this.key = key;
    }

    /** The stable key that answers cite. */
    public String key() {
      return key;
    }

    /** The moment of a key. */
    public static Moment of(String key) {
      return Arrays.stream(values()).filter(one -> one.key.equals(key)).findFirst().orElseThrow();
    }
  }

  /**
   * Two to five faces; the value of an answer is 1 for the first face up to the number of faces.
   *
   * @param labels the words under each face, from least to most happy
   * @param askWhy the optional follow-up line ("Why?"), absent when not asked
   */
  record Faces(Head head, List<LocalizedText> labels, @Nullable LocalizedText askWhy)
      implements Question {
    public Faces {
      if (labels.size() < 2 || labels.size() > 5) {
        throw new IllegalArgumentException("A faces scale has two to five faces");
      }
    }
  }

  /** How far a person agrees, 1 (not at all) to 5 (fully); the words come from the interface. */
  record AgreeScale(Head head) implements Question {}

  /** The age band; the first screen of every form, asked once. */
  record AgeBandAsked(Head head) implements Question {
    /** The key it has in every questionnaire. */
    public static final String KEY = "age-band";
  }

  /** The country somebody lives in, as ISO 3166 alpha-2; names come from CLDR. */
  record CountryAsked(Head head) implements Question {
    /** The key it has in every questionnaire. */
    public static final String KEY = "country";
  }

  /** Most digits behind the point of a number. */
  int MOST_DECIMALS = 3;

  /** Most characters of a short text and of every "something else" or "why" line. */
  int MOST_SHORT = 500;

  /** Most drawings, photos and recordings of one answer. */
  int MOST_PIECES = 4;

  /** Most characters of a long text. */
  int MOST_LONG = 10_000;
}
