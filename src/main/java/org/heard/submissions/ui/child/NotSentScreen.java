package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.Optional;
import org.heard.consultations.Question;
import org.heard.consultations.notice.CallNews;
import org.heard.uikit.Heading;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.ReadAloud;

/**
 * The call takes no answers now, and somebody has words that were not sent: they can be read, left
 * as they are, or deleted.
 */
@Tag("div")
final class NotSentScreen extends HtmlContainer {
  private final PieceSource pieces;

  /**
   * The words of somebody who did not send them in time.
   *
   * @param days how long they are kept after the last change
   * @param throwAway deletes them
   */
  NotSentScreen(
      FillingIn filling,
      Optional<CallNews> news,
      int days,
      PieceSource pieces,
      SerializableRunnable throwAway) {
    this.pieces = pieces;
    addClassName("qpage");
    Heading heading = Heading.saying(getTranslation("submissions.not-open.title"));
    HtmlContainer main =
        Markup.element(
            "main",
            "qwrap",
            Markup.element(
                "div",
                "q",
                heading,
                ReadAloud.all(),
                Markup.words("p", "", getTranslation("submissions.not-sent.words")),
                Markup.words("p", "", getTranslation("submissions.not-sent.kept", days))));
    news.ifPresent(main::add);
    main.add(
        Markup.words("h2", "small", getTranslation("submissions.not-sent.yours")),
        answers(filling),
        ways(filling, throwAway));
    ReadAloud.around(main).setId("main");
    add(main);
    heading.focus();
  }

  private Component answers(FillingIn filling) {
    HtmlContainer list = Markup.element("dl", "answers");
    for (Question question : filling.shown()) {
      filling
          .answer(question.key())
          .ifPresent(answer -> {
            HtmlContainer said = Markup.element("dd", "a");
            said.add(AnswerWords.of(question, answer, this, pieces));
            list.add(
                Markup.element("div", "", Markup.words("dt", "", question.head().title()), said));
          });
    }
    return list;
  }

  private Component ways(FillingIn filling, SerializableRunnable throwAway) {
    Anchor toCall =
        new Anchor("/c/" + filling.call().slug(), getTranslation("submissions.not-open.to-call"));
    toCall.addClassName("btn");
    return Markup.element(
        "div",
        "pair after",
        new PaperButton(getTranslation("submissions.stopped.throw-away"))
            .does(press -> throwAway.run()),
        toCall);
  }
}
