package org.heard.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;

/** What to look at again, at the top of a page, with a way to each place. */
@Tag("div")
public final class ErrorSummary extends HtmlContainer {

  /** An empty summary, not shown. */
  public ErrorSummary() {
    addClassName("errors");
    getElement().setAttribute("tabindex", "-1").setAttribute("role", "alert");
    setVisible(false);
  }

  /** Shows a heading with ways to the places, and moves the focus here. */
  public void show(String heading, List<? extends Component> ways) {
    removeAll();
    HtmlContainer list = Markup.element("ul", "");
    ways.forEach(way -> list.add(new ListItem(way)));
    add(
        Markup.element(
            "p", "errors-head", new Icon(Sign.CARE), Markup.words("strong", "", heading)),
        list);
    setVisible(true);
    getElement().callJsFunction("focus");
  }

  /** Takes the summary away. */
  public void clear() {
    removeAll();
    setVisible(false);
  }
}
