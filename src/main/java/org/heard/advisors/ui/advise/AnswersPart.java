package org.heard.advisors.ui.advise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Objects;
import org.heard.advisors.rounds.CommentReply;
import org.heard.advisors.rounds.Marks;
import org.heard.advisors.rounds.OwnRounds.OthersComment;
import org.heard.advisors.rounds.OwnRounds.OwnComment;
import org.heard.advisors.rounds.OwnRounds.OwnRound;
import org.heard.advisors.rounds.Passage;
import org.heard.advisors.rounds.Spot;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** What became of each comment, and what changed because of others. */
@Tag("section")
final class AnswersPart extends HtmlContainer {
  private final transient OwnRound own;

  AnswersPart(OwnRound own) {
    this.own = own;
    addClassNames("stack", "round-answers");
    List<Passage> answered =
        own.round().text().passages().stream().filter(passage -> reply(passage) != null).toList();
    if (!answered.isEmpty()) {
      add(Markup.words("h2", "", getTranslation("advisors.answers.title")));
      answered.forEach(passage -> add(mine(passage)));
    }
    List<OthersComment> changed =
        own.others().stream().filter(AnswersPart::changedSomething).toList();
    if (!changed.isEmpty()) {
      add(Markup.words("h2", "", getTranslation("advisors.answers.others")));
      changed.forEach(other -> add(others(other)));
    }
    setVisible(!answered.isEmpty() || !changed.isEmpty());
  }

  private @Nullable CommentReply reply(Passage passage) {
    @Nullable OwnComment comment = own.comments().get(passage.key());
    return comment == null ? null : comment.reply();
  }

  private static boolean changedSomething(OthersComment other) {
    CommentReply reply = other.reply();
    return reply != null
        && (reply.kind() == CommentReply.Kind.CHANGED || reply.kind() == CommentReply.Kind.PARTLY);
  }

  private Component mine(Passage passage) {
    OwnComment comment = Objects.requireNonNull(own.comments().get(passage.key()));
    return card(
        passage,
        getTranslation("advisors.answers.you"),
        comment.marks(),
        comment.written(),
        Objects.requireNonNull(comment.reply()));
  }

  private Component others(OthersComment other) {
    String name = other.credit();
    return card(
        own.round().text().passage(other.passage()).orElseThrow(),
        getTranslation(
            "advisors.answers.because",
            name == null ? getTranslation("advisors.round.an-advisor") : name),
        other.marks(),
        other.written(),
        Objects.requireNonNull(other.reply()));
  }

  private Component card(
      Passage passage, String who, Marks marks, @Nullable String written, CommentReply reply) {
    HtmlContainer card =
        Markup.element(
            "div",
            "passage stack",
            PassageWords.of(passage, own.round().text().language()),
            Markup.words("strong", "", who),
            asTyped("p", said(marks, written)));
    if (written != null) {
      card.add(new WrittenDownWords(written));
    }
    card.add(Markup.words("strong", "", kind(reply.kind())), asTyped("p", reply.reason()));
    return card;
  }

  private String said(Marks marks, @Nullable String written) {
    if (!marks.words().isBlank()) {
      return marks.words();
    }
    if (marks.recording() != null || written != null) {
      return getTranslation("advisors.answers.spoken");
    }
    return marks.hardWords().isEmpty()
        ? getTranslation("advisors.answers.tapped")
        : String.join(", ", marks.hardWords().stream().map(Spot::words).distinct().toList());
  }

  private String kind(CommentReply.Kind kind) {
    return switch (kind) {
      case CHANGED -> getTranslation("advisors.answers.changed");
      case PARTLY -> getTranslation("advisors.answers.partly");
      case KEPT -> getTranslation("advisors.answers.kept");
      case ASK_AGAIN -> getTranslation("advisors.answers.ask-again");
    };
  }

  private static Component asTyped(String tag, String words) {
    HtmlContainer typed = Markup.words(tag, "", words);
    typed.getElement().setAttribute("dir", "auto");
    return typed;
  }
}
