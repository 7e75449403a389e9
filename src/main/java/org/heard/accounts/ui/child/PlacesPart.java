package org.heard.accounts.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import org.heard.accounts.Sessions;
import org.heard.accounts.Sessions.Place;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;

/** Where a child is signed in now, and ways to end that. */
final class PlacesPart extends Div {
  private final ChildDoor page;
  private final transient Sessions sessions;
  private final HtmlContainer list = Markup.element("ul", "stack");

  PlacesPart(ChildDoor page, Sessions sessions) {
    this.page = page;
    this.sessions = sessions;
    addClassName("stack");
    add(
        Markup.words("h2", "", getTranslation("accounts.child.places.title")),
        list,
        new PaperButton(getTranslation("accounts.child.places.others"))
            .does(press -> leaveOthers()),
        new PaperButton(getTranslation("accounts.child.everywhere"))
            .does(press -> leaveEverywhere()));
    show();
  }

  private void show() {
    list.removeAll();
    sessions.open().forEach(place -> list.add(line(place)));
  }

  private Component line(Place place) {
    String day = ReaderDates.day(place.since(), ReaderLanguage.current());
    return Markup.words(
        "li",
        "",
        place.here()
            ? getTranslation("accounts.child.places.here", day)
            : getTranslation("accounts.child.places.elsewhere", day));
  }

  private void leaveOthers() {
    sessions.endOthers();
    page.say(getTranslation("accounts.child.places.done"));
    show();
  }

  private void leaveEverywhere() {
    sessions.endOwn();
    getUI().ifPresent(ui -> ui.getPage().setLocation("/sign-in"));
  }
}
