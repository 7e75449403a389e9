package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.heard.advisors.rounds.CommentReply;
import org.heard.uikit.Choice;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** An answer with its reason, for the comments that are ticked beside it. */
final class ReplyForm extends Div {
  private final TextBox reason = TextBox.area(2).typed(words -> {});
  private final Paragraph problem = new Paragraph();
  private CommentReply.Kind kind = CommentReply.Kind.CHANGED;

  ReplyForm(String id, Consumer<CommentReply> answered) {
    RoundWords words = new RoundWords(this);
    reason.setId(id);
    NativeLabel label = new NativeLabel(getTranslation("advisors.team.reason"));
    label.setFor(id);
    problem.addClassNames("note", "note--wrong");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    NativeButton go =
        new NativeButton(getTranslation("advisors.team.answer"), press -> send(answered));
    go.addClassNames("t-btn", "t-btn--go");
    Div field = new Div(label, reason);
    field.addClassName("t-field");
    addClassName("t-form");
    add(
        new Choice<>(
            getTranslation("advisors.team.reply"),
            null,
            List.of(CommentReply.Kind.values()),
            words::of,
            kind,
            this::choose),
        field,
        problem,
        go);
  }

  private void choose(CommentReply.@Nullable Kind chosen) {
    kind = chosen == null ? CommentReply.Kind.CHANGED : chosen;
  }

  private void send(Consumer<CommentReply> answered) {
    String why = reason.words().strip();
    boolean fits = !why.isEmpty() && why.length() <= CommentReply.MOST;
    problem.setVisible(!fits);
    if (fits) {
      answered.accept(new CommentReply(kind, why));
    } else {
      problem.setText(getTranslation("advisors.team.reason-missing", CommentReply.MOST));
    }
  }
}
