package org.heard.shell.child;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.ElementUtil;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.List;
import java.util.Optional;
import org.heard.uikit.ReadAtOnce;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * The page itself as plain markup in the first bytes, so that a child reads while the scripts are
 * still on their way. It is made of the very components that come later, so nothing moves when they
 * take its place (frontend/scripts/first-words.ts).
 */
@Component
class FirstWords implements VaadinServiceInitListener {
  private static final String ID = "first-words";
  private static final String OUTLET = "outlet";

  /** What only works with script, or comes by itself with the page. */
  private static final String NOT_YET =
      "dialog, [hidden], .skiplinks, .explanations, .decide, .acts, .foot, [role=alert]";

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::write);
  }

  private void write(IndexHtmlResponse response) {
    Document document = response.getDocument();
    Element outlet = document.getElementById(OUTLET);
    Optional<HasElement> page = response.getUI().flatMap(FirstWords::page);
    if (outlet != null && page.isPresent()) {
      // Line breaks for people who read the source would be spaces between words.
      document.outputSettings().prettyPrint(false);
      Element words = new Element("div").attr("id", ID);
      words.appendChild(ElementUtil.toJsoup(document, page.get().getElement()));
      outlet.before(toRead(words));
    }
  }

  /** The whole page, layout and all, where the view in it is for everybody. */
  private static Optional<HasElement> page(UI ui) {
    List<HasElement> views = ui.getActiveRouterTargetsChain();
    return views.stream()
        .findFirst()
        .filter(view -> view instanceof ReadAtOnce words && words.forEverybody())
        .map(view -> views.getLast());
  }

  private static Element toRead(Element words) {
    words.select(NOT_YET).remove();
    // A hard word is a button; until it works it is a word like the others.
    words
        .select("button.term")
        .forEach(term -> term.tagName("span").clearAttributes().addClass("term"));
    return words;
  }
}
