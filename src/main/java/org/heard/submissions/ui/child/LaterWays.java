package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.consultations.DraftKeeping;
import org.heard.submissions.StorageUnavailableException;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.Sign;

/** Taking unfinished words along: a code for any device, or a file that nobody else keeps. */
@Tag("section")
final class LaterWays extends HtmlContainer {
  private final StoppedScreen.Moves moves;
  private final SerializableRunnable codeGiven;
  private final HtmlContainer place = Markup.element("div", "stack");

  /** The ways of a call: where nothing is kept there is nothing for a code to lead to. */
  LaterWays(DraftKeeping drafts, StoppedScreen.Moves moves, SerializableRunnable codeGiven) {
    this.moves = moves;
    this.codeGiven = codeGiven;
    addClassNames("after", "stack");
    place.getElement().setAttribute("role", "status");
    HtmlContainer ways = Markup.element("div", "pair");
    if (drafts != DraftKeeping.NEVER) {
      ways.add(
          new PaperButton(getTranslation("submissions.later.code"))
              .startsWith(Sign.KEY)
              .does(press -> unlessAway(this::showCode)));
    }
    ways.add(
        new PaperButton(getTranslation("submissions.later.file"))
            .startsWith(Sign.PAGE)
            .does(press -> unlessAway(this::showFile)));
    add(
        Markup.words("h2", "small", getTranslation("submissions.later.title")),
        Markup.words("p", "", getTranslation("submissions.later.words")),
        ways,
        place);
  }

  private void showCode() {
    show(new SecretCode(moves.code(), getTranslation("submissions.later.code.words")));
    codeGiven.run();
  }

  private void showFile() {
    if (moves.file().isEmpty()) {
      say(getTranslation("submissions.later.file.too-large"));
      return;
    }
    HtmlContainer get =
        Markup.words("a", "btn btn--go", getTranslation("submissions.later.file.get"));
    get.getElement().setAttribute("href", new OwnFile("saved.heard", moves::file));
    get.getElement().setAttribute("download", "saved.heard").setAttribute("router-ignore", true);
    show(
        Markup.words("p", "", getTranslation("submissions.later.file.words")),
        Markup.element("div", "", get),
        Markup.words("p", "", getTranslation("submissions.later.file.then")));
  }

  private void unlessAway(SerializableRunnable work) {
    try {
      work.run();
    } catch (StorageUnavailableException away) {
      say(getTranslation("submissions.store-away.words"));
    }
  }

  private void say(String words) {
    show(Markup.element("p", "problem", new Icon(Sign.CARE), Markup.words("span", "", words)));
  }

  private void show(Component... parts) {
    place.removeAll();
    place.add(parts);
  }
}
