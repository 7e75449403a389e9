package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.LinkedHashMap;
import java.util.Map;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;

/**
 * The equal ways to answer as tabs. The browser changes the tab by itself (frontend/scripts), so
 * that it works without the line; all panels stay, with all that was made in them.
 */
@Tag("heard-ways")
final class WayTabs extends HtmlContainer {
  /** The name of the tab with the words. */
  static final String WRITE = "write";

  private final HtmlContainer list = Markup.element("div", "seg");
  private final Map<String, HtmlContainer> tabs = new LinkedHashMap<>();

  WayTabs() {
    list.getElement()
        .setAttribute("role", "tablist")
        .setAttribute("aria-label", getTranslation("submissions.media.ways"));
    add(list);
  }

  /** One more way; the first one is shown until another is asked for. */
  void way(String name, Sign sign, String words, Component panel) {
    boolean first = tabs.isEmpty();
    HtmlContainer tab =
        Markup.element("button", "", new Icon(sign), Markup.words("span", "", words));
    tab.setId("way-" + name);
    tab.getElement()
        .setAttribute("type", "button")
        .setAttribute("role", "tab")
        .setAttribute("data-way", name)
        .setAttribute("aria-controls", "way-" + name + "-panel")
        .setAttribute("aria-selected", Boolean.toString(first))
        .setAttribute("tabindex", first ? "0" : "-1");
    tabs.put(name, tab);
    list.add(tab);
    HtmlContainer room = Markup.element("div", "way", panel);
    room.setId("way-" + name + "-panel");
    room.getElement()
        .setAttribute("role", "tabpanel")
        .setAttribute("aria-labelledby", "way-" + name);
    if (!first) {
      room.getElement().setAttribute("hidden", true);
    }
    add(room);
  }

  /** Leads to one way. */
  void show(String name) {
    getElement().setAttribute("shown", name);
  }

  /** Says on the tab whether something was made that way. */
  void filled(String name, boolean filled) {
    HtmlContainer tab = tabs.get(name);
    if (tab == null || tab.getElement().hasAttribute("data-filled") == filled) {
      return;
    }
    tab.getElement().setAttribute("data-filled", filled);
    if (filled) {
      tab.add(Markup.words("span", "vh", getTranslation("submissions.media.filled")));
    } else {
      tab.remove(tab.getComponentAt(tab.getComponentCount() - 1));
    }
  }
}
