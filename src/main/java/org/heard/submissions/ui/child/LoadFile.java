package org.heard.submissions.ui.child;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.function.SerializableConsumer;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.heard.submissions.ComingBack;
import org.heard.submissions.ComingBack.Loaded;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;
import org.jspecify.annotations.Nullable;

/** The way back with a progress file. The browser sends it when it is chosen (load-file.ts). */
@Tag("section")
final class LoadFile extends HtmlContainer {
  private final ComingBack comingBack;
  private final SerializableConsumer<Loaded.Ready> goOn;
  private final HtmlContainer problem = Markup.element("p", "problem");
  private volatile @Nullable UI ui;

  LoadFile(ComingBack comingBack, SerializableConsumer<Loaded.Ready> goOn) {
    this.comingBack = comingBack;
    this.goOn = goOn;
    addClassNames("after", "stack");
    HtmlContainer input = Markup.element("input", "");
    input.getElement().setAttribute("type", "file").setAttribute("aria-describedby", "file-hint");
    HtmlContainer hint = Markup.words("p", "hint", getTranslation("submissions.load.hint"));
    hint.setId("file-hint");
    problem.getElement().setAttribute("role", "alert");
    add(
        Markup.words("h2", "small", getTranslation("submissions.load.title")),
        hint,
        Markup.element(
            "label",
            "btn picker",
            input,
            new Icon(Sign.PAGE),
            Markup.words("span", "", getTranslation("submissions.load.choose"))),
        problem);
    getElement().setAttribute("data-loads", new FileReceiver(this));
    getElement().addEventListener("heard-loaded", event -> {});
    getElement().addEventListener("heard-not-loaded", event -> say("submissions.load.line"));
  }

  Loaded load(InputStream file) throws IOException {
    return comingBack.load(file);
  }

  /** What came of it; goes with the answer to the browser's next word. */
  void took(Loaded loaded) {
    Optional.ofNullable(ui).ifPresent(page -> page.accessSynchronously(() -> show(loaded)));
  }

  private void show(Loaded loaded) {
    switch (loaded) {
      case Loaded.Ready ready -> goOn.accept(ready);
      case Loaded.NotAProgressFile() -> say("submissions.load.not-one");
      case Loaded.TooLarge() -> say("submissions.load.not-one");
      case Loaded.TryLater() -> say("submissions.try-later");
    }
  }

  private void say(String key) {
    problem.removeAll();
    problem.add(new Icon(Sign.CARE), Markup.words("span", "", getTranslation(key)));
  }

  @Override
  protected void onAttach(AttachEvent event) {
    ui = event.getUI();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    ui = null;
  }
}
