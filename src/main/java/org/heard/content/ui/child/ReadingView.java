package org.heard.content.ui.child;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.heard.content.Format;
import org.heard.content.Library;
import org.heard.content.ShelfEntry;
import org.heard.content.SourceFiles;
import org.heard.content.ui.CallsOfText;
import org.heard.uikit.ReadAtOnce;

/** One child-friendly version to read. */
@Route("library/:slug")
@AnonymousAllowed
final class ReadingView extends ReadingPage implements BeforeEnterObserver, ReadAtOnce {
  private final transient Library library;

  ReadingView(Library library, CallsOfText calls, SourceFiles files) {
    super(library, calls, files);
    this.library = library;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Optional<ShelfEntry> entry = event.getRouteParameters().get("slug").flatMap(library::bySlug);
    if (entry.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    show(entry.get(), form(event));
  }

  /** Anything may stand in an address; what is no form is none. */
  private static Optional<Format> form(BeforeEnterEvent event) {
    return event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter("form")
        .flatMap(Format::known);
  }
}
