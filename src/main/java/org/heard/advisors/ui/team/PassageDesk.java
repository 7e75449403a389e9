package org.heard.advisors.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.advisors.rounds.CommentReply;
import org.heard.advisors.rounds.HeatMap.Heat;
import org.heard.advisors.rounds.Passage;
import org.heard.advisors.rounds.ReviewComment;
import org.heard.advisors.rounds.ReviewRounds.Desk;
import org.heard.advisors.rounds.ReviewedText;
import org.heard.advisors.rounds.Spot;
import org.heard.content.Media;
import org.heard.content.ui.playing.Player;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** A passage on the left, warm where advisors stumble, and beside it what they say about it. */
final class PassageDesk extends Section {
  private static final int WARMEST = 4;

  /** What the reader does here. */
  interface Acts {
    void look(Set<ReviewComment.Key> comments, boolean show);

    void reply(Set<ReviewComment.Key> comments, CommentReply reply);

    VoiceLine voice(ReviewComment comment, String name);
  }

  private final transient Acts acts;
  private final Map<ReviewComment.Key, CommentLine> lines = new LinkedHashMap<>();

  /**
   * A passage.
   *
   * @param now the text as it is now; null for readers who may not know it
   */
  PassageDesk(
      Desk desk,
      Passage passage,
      @Nullable Heat heat,
      @Nullable ReviewedText now,
      Names names,
      boolean answers,
      Acts acts) {
    this.acts = acts;
    addClassName("r-passage");
    getElement().setAttribute("tabindex", "-1");
    Language language = desk.round().text().language();
    Div text = new Div(text(passage, language, heat == null ? Map.of() : heat.places()));
    text.addClassName("r-text");
    text.addClassName("r-heat-" + (heat == null ? 0 : Math.min(WARMEST, heat.warmth())));
    if (heat != null) {
      text.add(new RoundWords(this).of(heat));
    }
    text.add(new Place(desk.round(), passage, now));
    Div beside = new Div();
    beside.addClassName("r-beside");
    List<ReviewComment> all =
        desk.comments().stream()
            .filter(comment -> comment.passage().equals(passage.key()))
            .toList();
    all.forEach(comment -> beside.add(line(comment, names, answers)));
    if (answers && all.stream().anyMatch(ReviewComment::waits)) {
      int place = desk.round().text().passages().indexOf(passage);
      beside.add(new ReplyForm("reply-" + place, this::reply));
    }
    add(text, beside);
  }

  /** Leads back to this passage: what was pressed is gone. */
  void takeFocus() {
    getElement().callJsFunction("focus");
  }

  private CommentLine line(ReviewComment comment, Names names, boolean answers) {
    CommentLine line =
        new CommentLine(
            comment,
            names.of(comment.advisor(), this),
            answers,
            show -> acts.look(Set.of(comment.key()), show));
    if (comment.marks().recording() != null) {
      line.add(acts.voice(comment, names.of(comment.advisor(), this)));
    }
    lines.put(comment.key(), line);
    return line;
  }

  private void reply(CommentReply reply) {
    Set<ReviewComment.Key> ticked =
        lines.entrySet().stream()
            .filter(entry -> entry.getValue().ticked())
            .map(Map.Entry::getKey)
            .collect(Collectors.toUnmodifiableSet());
    if (!ticked.isEmpty()) {
      acts.reply(ticked, reply);
    }
  }

  private static Component text(Passage passage, Language language, Map<Spot, Integer> places) {
    HtmlContainer words = Markup.element("div", "");
    String alt = passage.alt();
    if (alt != null) {
      words.add(Markup.words("em", "", LocalizedText.of(language, alt)));
    }
    Media media = passage.media();
    if (media != null) {
      words.add(Player.files(media, language, ""));
    }
    HotWords hot = new HotWords(passage, places);
    for (int part = 0; part < passage.parts().size(); part++) {
      if (!passage.parts().get(part).isBlank()) {
        words.add(hot.part(part, language));
      }
    }
    return words;
  }
}
