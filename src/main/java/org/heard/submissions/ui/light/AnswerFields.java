package org.heard.submissions.ui.light;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.heard.consultations.Answer;
import org.heard.consultations.Answer.NotSaid.Reason;
import org.heard.consultations.Answer.Picked;
import org.heard.consultations.Consultation;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.shared.AgeBand;
import org.heard.submissions.ui.child.AgreeWords;
import org.heard.submissions.ui.child.CountryNames;
import org.heard.submissions.ui.child.DayWords;
import org.heard.submissions.ui.child.FacesField;
import org.heard.submissions.ui.child.MomentWords;
import org.heard.submissions.ui.child.ReplyWords;
import org.heard.submissions.ui.child.TypedNumber;
import org.heard.submissions.ui.child.Written;
import org.heard.submissions.ui.light.AnswerInput.Card;
import org.heard.submissions.ui.light.AnswerInput.Cards;
import org.heard.uikit.AgeBandWords;
import org.heard.uikit.PageWords;
import org.heard.uikit.light.LightPicture;
import org.heard.uikit.light.LightReader;
import org.heard.uikit.light.ReadText;
import org.jspecify.annotations.Nullable;

/** Makes the native fields of a question, holding what was answered before. */
final class AnswerFields {
  static final int AGREE_STEPS = 5;
  private static final String ONE = "radio";
  private static final String MANY = "checkbox";

  private final Consultation call;
  private final LightReader reader;
  private final PageWords words;

  AnswerFields(Consultation call, LightReader reader, PageWords words) {
    this.call = call;
    this.reader = reader;
    this.words = words;
  }

  /**
   * The fields of a question.
   *
   * @param kept the answer to show; null for none
   * @param loose own words that belong to no choice yet; null for none
   */
  AnswerInput of(Question question, @Nullable Answer kept, @Nullable String loose) {
    String key = question.key();
    return switch (question) {
      case Question.ShortText ignored ->
          new AnswerInput.Line(Names.answer(key), typed(kept), null, null);
      case Question.LongText asked ->
          new AnswerInput.Area(Names.answer(key), typed(kept), pictures(asked, kept));
      case Question.NumberAsked asked ->
          new AnswerInput.Line(
              Names.answer(key),
              typed(kept),
              asked.decimals() == 0 ? "numeric" : "decimal",
              notSaid(key, kept));
      case Question.DateAsked ignored -> day(key, kept);
      case Question.OneChoice asked ->
          cards(key, ONE, options(asked.options(), kept), other(asked.other(), kept), null, kept)
              .with(own(key, asked.other(), kept, loose))
              .input();
      case Question.SeveralChoices asked ->
          cards(
                  key,
                  MANY,
                  options(asked.options(), kept),
                  other(asked.other(), kept),
                  count(asked.atMost(), asked.options().size() + (asked.other() ? 1 : 0), kept),
                  kept)
              .with(own(key, asked.other(), kept, loose))
              .input();
      case Question.PictureChoice asked ->
          cards(
                  key,
                  asked.several() ? MANY : ONE,
                  options(asked.options(), kept),
                  List.of(),
                  asked.several() ? count(asked.atMost(), asked.options().size(), kept) : null,
                  kept)
              .input();
      case Question.Ranking asked -> places(asked, kept);
      case Question.YesNo ignored ->
          cards(
                  key,
                  ONE,
                  Stream.of(Question.Reply.values())
                      .map(reply -> card(reply.key(), ReplyWords.of(reply, words), null, kept))
                      .toList(),
                  List.of(),
                  null,
                  kept)
              .withoutDontKnow()
              .input();
      case Question.When ignored ->
          cards(
                  key,
                  ONE,
                  Stream.of(Question.Moment.values())
                      .map(moment -> card(moment.key(), MomentWords.of(moment, words), null, kept))
                      .toList(),
                  List.of(),
                  null,
                  kept)
              .input();
      case Question.Faces asked -> faces(asked, kept, loose);
      case Question.AgreeScale ignored ->
          cards(
                  key,
                  ONE,
                  IntStream.rangeClosed(1, AGREE_STEPS)
                      .mapToObj(value -> card("" + value, AgreeWords.of(value, words), null, kept))
                      .toList(),
                  List.of(),
                  null,
                  kept)
              .input();
      case Question.AgeBandAsked ignored ->
          cards(
                  key,
                  ONE,
                  Stream.of(AgeBand.values())
                      .map(band -> card(band.key(), AgeBandWords.of(band, words), null, kept))
                      .toList(),
                  List.of(),
                  null,
                  kept)
              .alone()
              .input();
      case Question.CountryAsked ignored ->
          new AnswerInput.Countries(Names.answer(key), countries(kept));
    };
  }

  /** Cards being put together. */
  private record Building(Cards input) {
    Building with(AnswerInput.@Nullable Own own) {
      return new Building(
          new Cards(
              input.type(),
              input.name(),
              input.cards(),
              input.plain(),
              input.plainName(),
              input.count(),
              own));
    }

    Building withoutDontKnow() {
      return plain(
          input.plain().stream()
              .filter(card -> !card.value().equals(ReadAnswer.DONT_KNOW))
              .toList());
    }

    Building alone() {
      return plain(List.of());
    }

    private Building plain(List<Card> plain) {
      return new Building(
          new Cards(
              input.type(),
              input.name(),
              input.cards(),
              plain,
              input.plainName(),
              input.count(),
              input.own()));
    }
  }

  private Building cards(
      String key,
      String type,
      List<Card> cards,
      List<Card> others,
      @Nullable String count,
      @Nullable Answer kept) {
    List<Card> all = new ArrayList<>(cards);
    all.addAll(others);
    Cards notSaid = notSaid(key, kept);
    return new Building(
        new Cards(
            type,
            Names.answer(key),
            all,
            notSaid.plain(),
            type.equals(ONE) ? Names.answer(key) : Names.notSaid(key),
            count,
            null));
  }

  private Cards notSaid(String key, @Nullable Answer kept) {
    List<Card> both =
        List.of(
            new Card(
                ReadAnswer.DONT_KNOW,
                ReadText.plain(words.getTranslation("submissions.form.dont-know")),
                null,
                said(kept, Reason.DONT_KNOW)),
            new Card(
                ReadAnswer.RATHER_NOT,
                ReadText.plain(words.getTranslation("submissions.form.rather-not")),
                null,
                said(kept, Reason.RATHER_NOT)));
    return new Cards(MANY, Names.notSaid(key), List.of(), both, Names.notSaid(key), null, null);
  }

  private static boolean said(@Nullable Answer kept, Reason reason) {
    return kept instanceof Answer.NotSaid(Reason why) && why == reason;
  }

  private List<Card> options(List<Question.Option> options, @Nullable Answer kept) {
    return options.stream()
        .map(option ->
            new Card(
                option.key(),
                ReadText.of(option.label(), reader.reader()),
                LightPicture.of(option.picture(), option.pictureWords(), reader.reader()),
                chosen(option.key(), kept)))
        .toList();
  }

  private List<Card> other(boolean offered, @Nullable Answer kept) {
    return offered
        ? List.of(
            card(Picked.OTHER, words.getTranslation("submissions.form.something-else"), null, kept))
        : List.of();
  }

  private static Card card(
      String value, String label, @Nullable LightPicture picture, @Nullable Answer kept) {
    return new Card(value, ReadText.plain(label), picture, chosen(value, kept));
  }

  private static boolean chosen(String value, @Nullable Answer kept) {
    return switch (kept) {
      case Picked picked -> picked.keys().contains(value);
      case Answer.Rated rated -> value.equals("" + rated.value());
      case null, default -> false;
    };
  }

  private AnswerInput.@Nullable Own own(
      String key, boolean offered, @Nullable Answer kept, @Nullable String loose) {
    String said = kept instanceof Picked picked ? picked.other() : null;
    return offered || loose != null
        ? new AnswerInput.Own(
            Names.own(key),
            words.getTranslation("submissions.form.other-words"),
            loose != null ? loose : said == null ? "" : said,
            false)
        : null;
  }

  private @Nullable String count(int most, int options, @Nullable Answer kept) {
    int picked = kept instanceof Picked(List<String> keys, String ignored) ? keys.size() : 0;
    return most < options
        ? words.getTranslation("submissions.form.pick-up-to", most, picked)
        : null;
  }

  private AnswerInput faces(Question.Faces asked, @Nullable Answer kept, @Nullable String loose) {
    int size = asked.labels().size();
    List<Card> faces =
        IntStream.rangeClosed(1, size)
            .mapToObj(value ->
                new Card(
                    "" + value,
                    ReadText.of(asked.labels().get(value - 1), reader.reader()),
                    new LightPicture("face-" + FacesField.face(value, size), null),
                    chosen("" + value, kept)))
            .toList();
    String said = kept instanceof Answer.Rated rated ? rated.why() : null;
    AnswerInput.Own why =
        asked.askWhy() == null
            ? null
            : new AnswerInput.Own(
                Names.own(asked.key()),
                words.getTranslation(
                    "submissions.form.why", asked.askWhy().in(reader.reader()).text()),
                loose != null ? loose : said == null ? "" : said,
                true);
    return cards(asked.key(), ONE, faces, List.of(), null, kept).with(why).input();
  }

  private AnswerInput places(Question.Ranking asked, @Nullable Answer kept) {
    List<String> ranked = kept instanceof Answer.Ranked(List<String> keys) ? keys : List.of();
    List<AnswerInput.Place> places =
        asked.options().stream()
            .map(option ->
                new AnswerInput.Place(
                    Names.place(asked.key(), option.key()),
                    ReadText.of(option.label(), reader.reader()),
                    LightPicture.of(option.picture(), option.pictureWords(), reader.reader()),
                    ranked.indexOf(option.key()) + 1))
            .toList();
    return new AnswerInput.Places(places, places.size(), notSaid(asked.key(), kept));
  }

  private AnswerInput day(String key, @Nullable Answer kept) {
    DayWords.Fields fields = DayWords.Fields.of(kept, reader.language());
    List<AnswerInput.Part> parts =
        DayWords.order(reader.language()).stream()
            .map(part ->
                new AnswerInput.Part(
                    Names.part(key, part),
                    DayWords.label(part, words),
                    fields.in(part),
                    part == DayWords.Part.MONTH
                        ? DayWords.months(fields.month(), reader.language())
                        : null))
            .toList();
    return new AnswerInput.Day(
        words.getTranslation("submissions.day.helper"), parts, notSaid(key, kept));
  }

  private String typed(@Nullable Answer kept) {
    return kept instanceof Answer.Amount(BigDecimal value)
        ? TypedNumber.write(value, reader.language())
        : Written.in(kept).orElse("");
  }

  private AnswerInput.@Nullable Pictures pictures(Question.LongText asked, @Nullable Answer kept) {
    if (asked.media().isEmpty()) {
      return null;
    }
    List<AnswerInput.Made> made =
        kept instanceof Answer.Mixed mixed
            ? mixed.pieces().stream()
                .sorted(Comparator.comparing(Answer.Piece::medium))
                .map(piece -> made(asked.key(), piece))
                .toList()
            : List.of();
    return new AnswerInput.Pictures(
        asked.media().equals(java.util.Set.of(Medium.VOICE)) ? "" : Names.file(asked.key()),
        Names.takeOut(asked.key()),
        words.getTranslation("submissions.photo.careful"),
        made);
  }

  private AnswerInput.Made made(String key, Answer.Piece piece) {
    String told = piece.told();
    return new AnswerInput.Made(
        piece.id().toString(),
        PieceNames.of(piece.medium(), words),
        piece.medium() == Medium.VOICE ? null : "/light/c/" + call.slug() + "/piece/" + piece.id(),
        Names.told(key, piece.id().toString()),
        PieceNames.told(piece.medium(), words),
        told == null ? "" : told);
  }

  private String countries(@Nullable Answer kept) {
    String value =
        switch (kept) {
          case Picked picked when !picked.keys().isEmpty() -> picked.keys().getFirst();
          case Answer.NotSaid(Reason reason) ->
              reason == Reason.DONT_KNOW ? ReadAnswer.DONT_KNOW : ReadAnswer.RATHER_NOT;
          case null, default -> "";
        };
    String options =
        CountryNames.option("", words.getTranslation("submissions.form.choose-country"))
            + CountryNames.option(
                ReadAnswer.DONT_KNOW, words.getTranslation("submissions.form.dont-know"))
            + CountryNames.option(
                ReadAnswer.RATHER_NOT, words.getTranslation("submissions.form.rather-not"))
            + CountryNames.options(reader.language());
    return CountryNames.selecting(options, value);
  }
}
