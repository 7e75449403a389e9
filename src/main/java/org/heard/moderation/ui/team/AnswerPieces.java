package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.Medium;
import org.heard.moderation.Beside;
import org.heard.shared.Language;
import org.heard.submissions.review.OpenedSubmission;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Drawings, photos and recordings of an answer, each behind a button of its own: fetching one is
 * recorded, and a picture can be hard to look at.
 */
final class AnswerPieces extends HtmlContainer {
  private final OpenedSubmission opened;
  private final Language language;
  private final @Nullable MarginDesk margins;
  private final boolean uncovered;
  private final List<DescriptionBeside> descriptions = new ArrayList<>();
  private final List<AreasBeside> pictures = new ArrayList<>();
  private boolean open;

  private AnswerPieces(
      OpenedSubmission opened,
      @Nullable MarginDesk margins,
      boolean uncovered,
      Answer.Mixed answer) {
    super("div");
    this.uncovered = uncovered;
    this.margins = margins;
    this.opened = opened;
    this.language = opened.row().language();
    addClassName("pieces");
    Map<Medium, Integer> numbers = new EnumMap<>(Medium.class);
    for (Answer.Piece piece : answer.pieces()) {
      add(figure(piece, numbers.merge(piece.medium(), 1, Integer::sum)));
    }
    add(Markup.words("p", "note", getTranslation("moderation.piece.not-released")));
  }

  /**
   * Empty when the answer has no pieces.
   *
   * @param uncovered whether they are fetched with nothing covered
   */
  static Optional<AnswerPieces> of(
      OpenedSubmission opened, @Nullable MarginDesk margins, boolean uncovered, Answer answer) {
    return answer instanceof Answer.Mixed mixed && !mixed.pieces().isEmpty()
        ? Optional.of(new AnswerPieces(opened, margins, uncovered, mixed))
        : Optional.empty();
  }

  /** Lets descriptions be written and areas be marked while the review is open. */
  void show(boolean open) {
    this.open = open;
    descriptions.forEach(description -> description.show(open));
    pictures.forEach(picture -> picture.show(open));
  }

  /** Saves what was written or drawn and not saved yet; answers whether nothing is left. */
  boolean keep() {
    boolean kept = true;
    for (DescriptionBeside description : descriptions) {
      kept &= description.keep();
    }
    for (AreasBeside picture : pictures) {
      kept &= picture.keep();
    }
    return kept;
  }

  private Component figure(Answer.Piece piece, int number) {
    String name = name(piece.medium(), number);
    HtmlContainer figure = Markup.element("figure", "piece");
    Optional<DescriptionBeside> described = described(piece);
    figure.add(Markup.words("h3", "", name));
    figure.add(
        new TeamButton(
            verb(piece.medium(), name),
            press -> {
              Component content = content(piece, alternative(piece, name, described));
              figure.replace(press.getSource(), content);
              content.getElement().setAttribute("tabindex", "-1").callJsFunction("focus");
            }),
        told(piece.told()),
        download(piece, name));
    described.ifPresent(figure::add);
    return figure;
  }

  private Optional<DescriptionBeside> described(Answer.Piece piece) {
    if (margins == null) {
      return Optional.empty();
    }
    boolean allowed = opened.assent().allows(Beside.needed(piece.medium()));
    DescriptionBeside description = new DescriptionBeside(margins, piece, allowed);
    descriptions.add(description);
    return Optional.of(description);
  }

  private static String alternative(
      Answer.Piece piece, String name, Optional<DescriptionBeside> described) {
    return described
        .flatMap(DescriptionBeside::words)
        .orElse(piece.told() == null ? name : piece.told());
  }

  private Component content(Answer.Piece piece, String name) {
    return switch (piece.medium()) {
      case DRAWING, PHOTO -> margins == null ? image(piece, name) : marked(margins, piece, name);
      case VOICE -> {
        HtmlContainer sound = new HtmlContainer("audio");
        sound
            .getElement()
            .setAttribute("src", address(piece))
            .setAttribute("controls", true)
            .setAttribute("preload", "metadata")
            .setAttribute("aria-label", name);
        yield sound;
      }
    };
  }

  private Component image(Answer.Piece piece, String name) {
    HtmlContainer image = new HtmlContainer("img");
    image.getElement().setAttribute("src", address(piece)).setAttribute("alt", name);
    return image;
  }

  private Component marked(MarginDesk desk, Answer.Piece piece, String name) {
    String covered = PieceAddress.covered(opened.consultation(), opened.row().id(), piece.id());
    AreasBeside picture = new AreasBeside(desk, piece.id(), address(piece), covered, name);
    picture.show(open);
    pictures.add(picture);
    return picture;
  }

  private Component told(@Nullable String words) {
    HtmlContainer caption = Markup.element("figcaption", "");
    if (words == null) {
      caption.add(Markup.words("p", "nothing", getTranslation("moderation.piece.not-told")));
    } else {
      HtmlContainer told = Markup.words("p", "own", words);
      told.getElement()
          .setAttribute("lang", language.tag())
          .setAttribute("dir", language.direction());
      caption.add(Markup.words("h4", "", getTranslation("moderation.piece.told")), told);
    }
    return caption;
  }

  private Component download(Answer.Piece piece, String name) {
    Anchor download = new Anchor();
    download.setHref(address(piece));
    download.setRouterIgnore(true);
    download.getElement().setAttribute("download", true);
    download.add(new Text(getTranslation("moderation.piece.download", name)));
    return download;
  }

  private String address(Answer.Piece piece) {
    return uncovered
        ? PieceAddress.uncovered(opened.consultation(), opened.row().id(), piece.id())
        : PieceAddress.of(opened.consultation(), opened.row().id(), piece.id());
  }

  private String name(Medium medium, int number) {
    return switch (medium) {
      case DRAWING -> getTranslation("moderation.piece.drawing", number);
      case PHOTO -> getTranslation("moderation.piece.photo", number);
      case VOICE -> getTranslation("moderation.piece.voice", number);
    };
  }

  private String verb(Medium medium, String name) {
    return switch (medium) {
      case DRAWING, PHOTO -> getTranslation("moderation.piece.show", name);
      case VOICE -> getTranslation("moderation.piece.listen", name);
    };
  }
}
