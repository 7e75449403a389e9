package org.heard.advisors.ui.team;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.heard.advisors.rounds.CommentReply;
import org.heard.advisors.rounds.HeatMap;
import org.heard.advisors.rounds.Invitation;
import org.heard.advisors.rounds.Invitation.SignOff;
import org.heard.advisors.rounds.Passage;
import org.heard.advisors.rounds.ReviewComment;
import org.heard.advisors.rounds.ReviewRounds.AdvisorSaid;
import org.heard.advisors.rounds.ReviewRounds.Desk;
import org.heard.advisors.rounds.RoundDocument;
import org.heard.advisors.rounds.RoundQuestion.Choice;
import org.heard.advisors.rounds.Spot;
import org.heard.advisors.rounds.WrittenDown;
import org.heard.shared.PersonId;
import org.heard.shared.pictures.OwnPictures;
import org.heard.shared.pictures.PictureFile;
import org.heard.shared.pictures.PictureShelf;
import org.jspecify.annotations.Nullable;

/** What a round came to, with advisors called as each chose: nobody else's name leaves it. */
final class Told {
  private final Desk desk;
  private final Component page;
  private final RoundWords words;
  private final Map<PersonId, String> credits = new HashMap<>();

  Told(Desk desk, Component page) {
    this.desk = desk;
    this.page = page;
    words = new RoundWords(page);
    for (Invitation one : desk.invitations()) {
      @Nullable String credit = one.credit();
      credits.put(
          one.advisor(), credit == null ? page.getTranslation("advisors.team.an-advisor") : credit);
    }
  }

  /** How many took part, agreed and stumbled, in a few lines. */
  List<String> lines() {
    long signed = desk.invitations().stream().filter(one -> one.signOff() == SignOff.YES).count();
    List<String> lines = new ArrayList<>();
    lines.add(
        page.getTranslation(
            "advisors.summary.counts",
            desk.invitations().size(),
            desk.invitations().stream().filter(Invitation::finished).count(),
            desk.comments().size(),
            signed));
    for (CommentReply.Kind kind : CommentReply.Kind.values()) {
      lines.add(page.getTranslation("advisors.summary.replies", words.of(kind), with(kind).size()));
    }
    String hard =
        HeatMap.hardWords(HeatMap.of(desk.comments())).entrySet().stream()
            .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
            .collect(Collectors.joining(", "));
    if (!hard.isEmpty()) {
      lines.add(page.getTranslation("advisors.team.hard-words", hard));
    }
    return lines;
  }

  /** The comments that got an answer of this kind. */
  List<ReviewComment> with(CommentReply.Kind kind) {
    return desk.comments().stream()
        .filter(comment -> {
          CommentReply reply = comment.reply();
          return reply != null && reply.kind() == kind;
        })
        .toList();
  }

  /** What the advisor of a comment wants to be called. */
  String author(ReviewComment comment) {
    return called(comment.advisor());
  }

  /** What a comment says, and its answer, one below the other. */
  List<String> said(ReviewComment comment) {
    List<String> lines = new ArrayList<>();
    String reactions =
        comment.marks().reactions().stream().map(words::of).collect(Collectors.joining(", "));
    if (!reactions.isEmpty()) {
      lines.add(reactions);
    }
    if (!comment.marks().hardWords().isEmpty()) {
      lines.add(
          page.getTranslation(
              "advisors.team.hard",
              comment.marks().hardWords().stream()
                  .map(Spot::words)
                  .distinct()
                  .collect(Collectors.joining(", "))));
    }
    if (!comment.marks().words().isBlank()) {
      lines.add(comment.marks().words());
    }
    @Nullable WrittenDown written = comment.written();
    if (written != null && written.agreed()) {
      lines.add(page.getTranslation("advisors.summary.written-down", written.words()));
    } else if (comment.marks().recording() != null) {
      lines.add(page.getTranslation("advisors.summary.spoken"));
    }
    CommentReply reply = comment.reply();
    if (reply != null) {
      lines.add(
          page.getTranslation("advisors.team.answered", words.of(reply.kind()), reply.reason()));
    }
    return lines;
  }

  /** What advisors answered to each question of the round: counts, and then their own words. */
  List<RoundDocument.Answered> answers() {
    return desk.round().questionKeys().stream().map(this::answered).toList();
  }

  private RoundDocument.Answered answered(String question) {
    List<AdvisorSaid> all =
        desk.said().stream().filter(one -> one.said().question().equals(question)).toList();
    List<String> lines = new ArrayList<>();
    lines.add(
        page.getTranslation(
            "advisors.summary.answers",
            count(all, Choice.YES),
            count(all, Choice.PARTLY),
            count(all, Choice.NO)));
    all.stream()
        .filter(one -> !one.said().words().isBlank())
        .forEach(one ->
            lines.add(
                page.getTranslation(
                    "advisors.summary.answer", called(one.advisor()), one.said().words())));
    return new RoundDocument.Answered(words.of(desk.round(), question), lines);
  }

  private static long count(List<AdvisorSaid> all, Choice choice) {
    return all.stream().filter(one -> one.said().choice() == choice).count();
  }

  private String called(PersonId advisor) {
    return credits.getOrDefault(advisor, page.getTranslation("advisors.team.an-advisor"));
  }

  /**
   * The whole as a Word file.
   *
   * @param pictures gives those that somebody brought
   */
  byte[] document(PictureShelf pictures) {
    return RoundDocument.write(
        new RoundDocument.Content(
            desk.round().title(),
            desk.round().text().language(),
            lines(),
            answers(),
            desk.round().text().passages().stream()
                .map(passage ->
                    new RoundDocument.Commented(
                        passage,
                        desk.comments().stream()
                            .filter(comment -> comment.passage().equals(passage.key()))
                            .map(one -> new RoundDocument.Said(author(one), said(one)))
                            .toList()))
                .toList(),
            shown(pictures)));
  }

  private Map<String, PictureFile> shown(PictureShelf pictures) {
    Map<String, PictureFile> shown = new HashMap<>();
    for (Passage passage : desk.round().text().passages()) {
      @Nullable String name = passage.picture();
      if (name != null && OwnPictures.isOwn(name)) {
        pictures.open(name).ifPresent(one -> shown.put(name, one.file()));
      }
    }
    return shown;
  }
}
