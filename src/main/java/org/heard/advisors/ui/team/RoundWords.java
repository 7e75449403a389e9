package org.heard.advisors.ui.team;

import com.vaadin.flow.component.Component;
import org.heard.advisors.rounds.CommentReply;
import org.heard.advisors.rounds.HeatMap.Heat;
import org.heard.advisors.rounds.Invitation.SignOff;
import org.heard.advisors.rounds.Reaction;
import org.heard.advisors.rounds.Reviewed;
import org.heard.advisors.rounds.Round;
import org.heard.advisors.rounds.RoundQuestion;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;

/** What the parts of a round are called on team pages. */
record RoundWords(Component page) {

  String of(Round.State state) {
    return switch (state) {
      case COMING -> page.getTranslation("advisors.team.state.coming");
      case OPEN -> page.getTranslation("advisors.team.state.open");
      case ANSWERING -> page.getTranslation("advisors.team.state.answering");
      case CLOSED -> page.getTranslation("advisors.team.state.closed");
    };
  }

  String of(CommentReply.Kind kind) {
    return switch (kind) {
      case CHANGED -> page.getTranslation("advisors.team.reply.changed");
      case PARTLY -> page.getTranslation("advisors.team.reply.partly");
      case KEPT -> page.getTranslation("advisors.team.reply.kept");
      case ASK_AGAIN -> page.getTranslation("advisors.team.reply.ask-again");
    };
  }

  String of(Reaction reaction) {
    return switch (reaction) {
      case CLEAR -> page.getTranslation("advisors.team.reaction.clear");
      case LOVE_IT -> page.getTranslation("advisors.team.reaction.love-it");
      case HARD_WORD -> page.getTranslation("advisors.team.reaction.hard-word");
      case MISSING -> page.getTranslation("advisors.team.reaction.missing");
      case PICTURE -> page.getTranslation("advisors.team.reaction.picture");
    };
  }

  /** A reaction among others. */
  void show(Reaction reaction, Chips chips) {
    switch (reaction) {
      case CLEAR, LOVE_IT -> chips.tells(of(reaction));
      case HARD_WORD, MISSING, PICTURE -> chips.asks(of(reaction));
    }
  }

  /** A question of a round by its key: a usual one, or one of its own. */
  String of(Round round, String key) {
    int place = round.questionKeys().indexOf(key) - round.questions().size();
    return place < 0 ? of(RoundQuestion.of(key)) : round.own().get(place);
  }

  /** In which language it is read, and for questions for whom they are worded. */
  String readers(Round round) {
    String language = round.text().language().ownName();
    return round.of() instanceof Reviewed.OfQuestions questions
        ? language + ", " + of(questions.wording())
        : language;
  }

  String of(Wording wording) {
    return switch (wording) {
      case GENERAL -> page.getTranslation("consultations.readers.all");
      case FROM_6_TO_9 -> page.getTranslation("consultations.readers.6-9");
      case FROM_10_TO_12 -> page.getTranslation("consultations.readers.10-12");
      case FROM_13_TO_15 -> page.getTranslation("consultations.readers.13-15");
      case FROM_16_TO_17 -> page.getTranslation("consultations.readers.16-17");
      case EASY -> page.getTranslation("consultations.readers.easy");
    };
  }

  String of(RoundQuestion question) {
    return switch (question) {
      case CLEAR -> page.getTranslation("advisors.team.question.clear");
      case HARD_WORDS -> page.getTranslation("advisors.team.question.hard-words");
      case MISSING -> page.getTranslation("advisors.team.question.missing");
      case PICTURES -> page.getTranslation("advisors.team.question.pictures");
      case SHOW_A_FRIEND -> page.getTranslation("advisors.team.question.show-a-friend");
    };
  }

  String of(RoundQuestion.@Nullable Choice choice) {
    return switch (choice) {
      case YES -> page.getTranslation("advisors.team.choice.yes");
      case PARTLY -> page.getTranslation("advisors.team.choice.partly");
      case NO -> page.getTranslation("advisors.team.choice.no");
      case null -> "";
    };
  }

  String of(@Nullable SignOff signOff) {
    return switch (signOff) {
      case YES -> page.getTranslation("advisors.team.sign.yes");
      case NOT_YET -> page.getTranslation("advisors.team.sign.not-yet");
      case null -> page.getTranslation("advisors.team.sign.none");
    };
  }

  /** What advisors found, and how many of them; nothing of what nobody found. */
  Chips of(Heat heat) {
    Chips chips = new Chips();
    if (heat.hard() > 0) {
      chips.asks(page.getTranslation("advisors.team.heat.hard", heat.hard()));
    }
    for (Reaction reaction : Reaction.values()) {
      int by = heat.of(reaction);
      if (by > 0) {
        count(chips, reaction, by);
      }
    }
    return chips;
  }

  private void count(Chips chips, Reaction reaction, int by) {
    switch (reaction) {
      case CLEAR -> chips.tells(page.getTranslation("advisors.team.heat.clear", by));
      case LOVE_IT -> chips.tells(page.getTranslation("advisors.team.heat.love-it", by));
      case MISSING -> chips.asks(page.getTranslation("advisors.team.heat.missing", by));
      case PICTURE -> chips.asks(page.getTranslation("advisors.team.heat.picture", by));
      case HARD_WORD -> {} // Counted once, whether by the reaction or by a tapped word.
    }
  }
}
