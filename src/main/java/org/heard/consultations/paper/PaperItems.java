package org.heard.consultations.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.heard.consultations.Answer;
import org.heard.consultations.AnswerCodes;
import org.heard.consultations.FormWords;
import org.heard.consultations.Medium;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.consultations.paper.PaperItem.Choice;
import org.heard.consultations.paper.PaperItem.Part;
import org.heard.consultations.paper.PaperItem.Shape;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.uikit.PageWords;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.light.ReadText;
import org.heard.uikit.paper.PaperPictures;
import org.jspecify.annotations.Nullable;

/** The questions of one version as they stand on paper. */
final class PaperItems {
  private static final int SHORT_LINES = 2;
  private static final int LONG_LINES = 8;

  private final Questionnaire questionnaire;
  private final FormWords form;
  private final PageWords words;
  private final Print print;
  private final AnswerCodes codes;
  private final ChoiceWords choices;
  private final RuleWords rules;

  PaperItems(Questionnaire questionnaire, FormWords form, PageWords words, Print print) {
    this.questionnaire = questionnaire;
    this.form = form;
    this.words = words;
    this.print = print;
    this.codes = new AnswerCodes(questionnaire);
    this.choices = new ChoiceWords(form, words, print);
    this.rules = new RuleWords(questionnaire, codes, choices, words, print);
  }

  /** All questions but those that are only for screens; the numbers of the others stay. */
  List<PaperItem> all() {
    List<PaperItem> items = new ArrayList<>();
    String before = null;
    for (Question question : questionnaire.questions()) {
      if (question.head().onScreenOnly()) {
        continue;
      }
      String section = question.head().section();
      boolean first = !Objects.equals(section, before);
      items.add(item(question, first ? questionnaire.section(question).orElse(null) : null));
      before = section;
    }
    return items;
  }

  private PaperItem item(Question question, @Nullable Section section) {
    Question.Head head = question.head();
    return new PaperItem(
        section == null ? null : part(section),
        Integer.toString(codes.number(question.key())),
        ReadText.of(head.title(), print.reader()),
        text(head.note()),
        text(head.warning()),
        text(head.helper()),
        text(head.why()),
        PaperPictures.file(head.picture() == null ? "" : head.picture()),
        text(head.pictureWords()),
        head.shownWhen() == null ? null : rules.of(head.shownWhen()),
        hint(question),
        limits(question),
        head.check() == null ? null : text(head.check().message()),
        shape(question),
        AnswerCodes.choices(question).stream().map(key -> choice(question, key)).toList(),
        blanks(question),
        lines(question),
        question instanceof Question.Faces faces ? text(faces.askWhy()) : null,
        mayBeDrawn(question),
        notSaid(question));
  }

  private Part part(Section section) {
    return new Part(
        ReadText.of(section.title(), print.reader()),
        text(section.intro()),
        section.shownWhen() == null ? null : rules.of(section.shownWhen()));
  }

  private Choice choice(Question question, String key) {
    return new Choice(
        codes.of(question.key(), key),
        choices.of(question, key),
        PaperPictures.file(choices.picture(question, key)),
        question.offered().stream()
            .filter(option -> option.key().equals(key))
            .findFirst()
            .map(option -> text(option.pictureWords()))
            .orElse(null),
        key.equals(Answer.Picked.OTHER));
  }

  private List<Choice> notSaid(Question question) {
    return List.of(
        new Choice(
            codes.of(question.key(), AnswerCodes.DONT_KNOW),
            ReadText.plain(form.dontKnow(words)),
            "",
            null,
            false),
        new Choice(
            codes.of(question.key(), AnswerCodes.RATHER_NOT),
            ReadText.plain(form.ratherNot(words)),
            "",
            null,
            false));
  }

  private String hint(Question question) {
    return switch (question) {
      case Question.SeveralChoices several -> upTo(several.atMost());
      case Question.PictureChoice pictures -> pictures.several() ? upTo(pictures.atMost()) : one();
      case Question.Ranking ranking -> words.getTranslation("consultations.paper.ranking");
      case Question.NumberAsked number ->
          words.getTranslation("consultations.paper.number", number.least(), number.most());
      case Question.DateAsked date -> words.getTranslation("consultations.paper.date");
      case Question.Faces faces -> words.getTranslation("consultations.paper.faces");
      case Question.CountryAsked country -> words.getTranslation("consultations.paper.country");
      case Question.ShortText text -> words.getTranslation("consultations.paper.write");
      case Question.LongText text ->
          text.media().contains(Medium.DRAWING)
              ? words.getTranslation("consultations.paper.write-or-draw")
              : words.getTranslation("consultations.paper.write");
      case Question.OneChoice choice -> one();
      case Question.YesNo yesNo -> one();
      case Question.When when -> one();
      case Question.AgreeScale agree -> one();
      case Question.AgeBandAsked age -> one();
    };
  }

  private List<String> limits(Question question) {
    return switch (question) {
      case Question.NumberAsked number when number.decimals() > 0 ->
          List.of(words.getTranslation("consultations.paper.number.decimals", number.decimals()));
      case Question.DateAsked date -> days(date);
      default -> List.of();
    };
  }

  private List<String> days(Question.DateAsked asked) {
    List<String> days = new ArrayList<>();
    if (asked.earliest() != null) {
      String first = ReaderDates.day(asked.earliest(), print.language());
      days.add(words.getTranslation("consultations.paper.date.first", first));
    }
    if (asked.latest() != null) {
      String last = ReaderDates.day(asked.latest(), print.language());
      days.add(words.getTranslation("consultations.paper.date.last", last));
    }
    return days;
  }

  // Three places, so that nobody has to know how a day is written in numbers.
  private List<String> blanks(Question question) {
    return switch (question) {
      case Question.NumberAsked number -> List.of("");
      case Question.DateAsked date -> {
        List<String> places =
            List.of(
                words.getTranslation("consultations.paper.date.day"),
                words.getTranslation("consultations.paper.date.month"),
                words.getTranslation("consultations.paper.date.year"));
        yield print.language().equals(Language.CHINESE) ? places.reversed() : places;
      }
      default -> List.of();
    };
  }

  private String one() {
    return words.getTranslation("consultations.paper.one");
  }

  private String upTo(int most) {
    return words.getTranslation("consultations.paper.several", most);
  }

  private static Shape shape(Question question) {
    return switch (question) {
      case Question.SeveralChoices several -> Shape.SQUARE;
      case Question.PictureChoice pictures -> pictures.several() ? Shape.SQUARE : Shape.ROUND;
      case Question.Ranking ranking -> Shape.PLACES;
      case Question.Faces faces -> Shape.FACES;
      case Question.OneChoice choice -> Shape.ROUND;
      case Question.YesNo yesNo -> Shape.ROUND;
      case Question.When when -> Shape.ROUND;
      case Question.AgreeScale agree -> Shape.ROUND;
      case Question.AgeBandAsked age -> Shape.ROUND;
      case Question.CountryAsked country -> Shape.ROUND;
      case Question.NumberAsked number -> Shape.ROUND;
      case Question.DateAsked date -> Shape.ROUND;
      case Question.ShortText text -> Shape.ROUND;
      case Question.LongText text -> Shape.ROUND;
    };
  }

  private static int lines(Question question) {
    return switch (question) {
      case Question.LongText text -> LONG_LINES;
      case Question.ShortText text -> SHORT_LINES;
      case Question.Faces faces -> faces.askWhy() == null ? 0 : SHORT_LINES;
      case Question.NumberAsked number -> 0;
      case Question.DateAsked date -> 0;
      case Question.CountryAsked country -> 1;
      case Question.OneChoice choice -> 0;
      case Question.SeveralChoices several -> 0;
      case Question.PictureChoice pictures -> 0;
      case Question.Ranking ranking -> 0;
      case Question.YesNo yesNo -> 0;
      case Question.When when -> 0;
      case Question.AgreeScale agree -> 0;
      case Question.AgeBandAsked age -> 0;
    };
  }

  private static boolean mayBeDrawn(Question question) {
    return question instanceof Question.LongText text && text.media().contains(Medium.DRAWING);
  }

  private @Nullable ReadText text(@Nullable LocalizedText text) {
    return text == null ? null : ReadText.of(text, print.reader());
  }
}
