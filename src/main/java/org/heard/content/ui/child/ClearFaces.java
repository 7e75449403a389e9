package org.heard.content.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.server.VaadinSession;
import java.util.HashSet;
import java.util.Set;
import org.heard.content.Edition;
import org.heard.content.Library;
import org.heard.content.VersionId;
import org.heard.uikit.Markup;
import org.heard.uikit.Picture;

/** "Was this clear?" Three answers, counted and nothing else; once in a visit for an edition. */
@Tag("section")
final class ClearFaces extends HtmlContainer {

  /** What was answered in this visit; gone with it. */
  private static final class Said extends HashSet<VersionId> {
    private static Set<VersionId> ofVisit() {
      VaadinSession visit = VaadinSession.getCurrent();
      Said said = visit.getAttribute(Said.class);
      if (said == null) {
        said = new Said();
        visit.setAttribute(Said.class, said);
      }
      return said;
    }
  }

  private final Edition edition;
  private final Library library;
  private final HtmlContainer thanks = Markup.words("p", "", "");

  ClearFaces(Edition edition, Library library) {
    this.edition = edition;
    this.library = library;
    addClassNames("stack", "clear-faces");
    thanks.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    add(Markup.words("h2", "", getTranslation("content.clear.title")), thanks);
    if (Said.ofVisit().contains(edition.version())) {
      thank();
    } else {
      add(
          Markup.element(
              "div",
              "clear-choices",
              face(3, getTranslation("content.clear.yes")),
              face(2, getTranslation("content.clear.partly")),
              face(1, getTranslation("content.clear.no"))));
    }
  }

  /** Of five faces the two ends and the middle, as for a question with three. */
  private NativeButton face(int face, String words) {
    NativeButton button = new NativeButton();
    button.getElement().setAttribute("type", "button");
    button.addClassNames("btn", "clear-face");
    button.add(Picture.face(face * 2 - 1), Markup.words("span", "", words));
    button.addClickListener(press -> say(face));
    return button;
  }

  private void say(int face) {
    if (Said.ofVisit().add(edition.version())) {
      library.foundClear(edition.version(), edition.number(), face);
    }
    getChildren().skip(2).toList().forEach(this::remove);
    thank();
    thanks.getElement().callJsFunction("focus");
  }

  private void thank() {
    thanks.setText(getTranslation("content.clear.thanks"));
  }
}
