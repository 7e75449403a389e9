package org.heard.analysis.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.heard.analysis.Exports;
import org.heard.uikit.Markup;

/** Tells how far a download is, in words and as a bar. */
final class WritingNote extends Div {
  private final Div progress = new Div();
  // Only the end is announced: a voice that counts along would drown everything else.
  private final Div end = new Div();

  WritingNote() {
    addClassName("writing");
    end.getElement().setAttribute("role", "status");
    add(progress, end);
  }

  void show(Writing.State state) {
    progress.removeAll();
    end.removeAll();
    switch (state) {
      case Writing.State.Idle idle -> {}
      case Writing.State.Busy busy -> busy(busy);
      case Writing.State.Done done -> done(done.written());
      case Writing.State.Broken broken ->
          end.add(Markup.words("p", "note note--care", getTranslation("analysis.export.broken")));
    }
  }

  private void busy(Writing.State.Busy busy) {
    Component bar = Markup.element("progress", "");
    bar.getElement().setAttribute("max", Long.toString(Math.max(1, busy.expected())));
    bar.getElement().setAttribute("value", Long.toString(busy.done()));
    bar.getElement().setAttribute("aria-label", getTranslation("analysis.export.progress"));
    progress.add(
        bar,
        Markup.words(
            "p",
            "",
            getTranslation("analysis.export.progress.text", busy.done(), busy.expected())));
  }

  private void done(Exports.Written written) {
    end.add(
        Markup.words("p", "", getTranslation("analysis.export.done", written.fileName())),
        Markup.words("p", "", getTranslation("analysis.export.done.rows", written.rows())),
        Markup.words("code", "sum", written.sha256()));
  }
}
