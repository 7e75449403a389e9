package org.heard.content.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import org.heard.content.Draft;

/** The draft as a child will see it, in a frame as wide as a phone. */
@CssImport("./styles/preview.css")
final class PreviewPart extends Section {
  private final Frame frame = new Frame();

  /** The window; nothing in it can lead out of it or download anything. */
  @Tag("iframe")
  private static final class Frame extends Component {
    Frame() {
      getElement()
          .setAttribute("sandbox", "allow-forms allow-scripts allow-same-origin")
          .setAttribute("title", getTranslation("content.team.preview.title"))
          .setAttribute("class", "t-frame t-frame--phone");
    }

    void show(String address) {
      getElement().setAttribute("src", address);
    }
  }

  PreviewPart() {
    addClassNames("t-part", "t-preview");
    add(new H2(getTranslation("content.team.preview.title")), frame);
  }

  void show(Draft draft) {
    // Another address for each state, so that the browser draws it anew.
    frame.show(
        "/preview/library/"
            + draft.id()
            + "?lang="
            + draft.audience().language().tag()
            + "&state="
            + draft.number());
  }
}
