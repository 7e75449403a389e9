package org.heard.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The side menu: what the signed-in person may open, from the {@code @Menu} of the views. */
final class SideMenu extends Nav {
  private static final String OPEN = "t-nav--open";

  private final List<Anchor> links = new ArrayList<>();
  private final Div pages = new Div();
  private final NativeButton fold =
      new NativeButton(getTranslation("shell.team.menu.pages"), press -> open(!hasClassName(OPEN)));

  SideMenu() {
    addClassName("t-nav");
    setAriaLabel(getTranslation("shell.team.menu.label"));
    pages.setId("menu-pages");
    fold.addClassNames("t-btn", "t-nav-fold");
    fold.getElement().setAttribute("aria-controls", "menu-pages");
    open(false);
    add(fold, pages);
    // Vaadin leaves out what the person's roles do not open.
    List<MenuEntry> entries = MenuConfiguration.getMenuEntries();
    for (MenuSection section : MenuSection.values()) {
      List<MenuEntry> own = entries.stream().filter(entry -> section.has(order(entry))).toList();
      if (!own.isEmpty()) {
        pages.add(new H2(getTranslation(title(section))), list(own));
      }
    }
  }

  /** Only screens too narrow for a side menu fold it. */
  private void open(boolean open) {
    setClassName(OPEN, open);
    fold.getElement().setAttribute("aria-expanded", Boolean.toString(open));
  }

  private static double order(MenuEntry entry) {
    return entry.order() == null ? 0 : entry.order();
  }

  private static String title(MenuSection section) {
    return switch (section) {
      case WORK -> "shell.team.menu.work";
      case RESULTS -> "shell.team.menu.results";
      case RUNNING -> "shell.team.menu.running";
    };
  }

  private UnorderedList list(List<MenuEntry> entries) {
    UnorderedList list = new UnorderedList();
    for (MenuEntry entry : entries) {
      Anchor link = new Anchor(entry.path().replaceFirst("^/", ""));
      MenuSign.of(entry.icon()).ifPresent(link::add);
      link.add(new Span(getTranslation(entry.title())));
      links.add(link);
      list.add(new ListItem(link));
    }
    return list;
  }

  /** Marks the entry that stands for an address, the longest that begins it; and folds itself. */
  void mark(String address) {
    open(false);
    Optional<Anchor> current =
        links.stream()
            .filter(link -> begins(link.getHref(), address))
            .max(Comparator.comparing(link -> link.getHref().length()));
    for (Anchor link : links) {
      if (current.filter(link::equals).isPresent()) {
        link.getElement().setAttribute("aria-current", "page");
      } else {
        link.getElement().removeAttribute("aria-current");
      }
    }
  }

  private static boolean begins(String entry, String address) {
    return address.equals(entry) || (!entry.equals("team") && address.startsWith(entry + "/"));
  }
}
