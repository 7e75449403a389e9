package org.heard.content.ui.child;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.heard.content.Documents;
import org.heard.content.Draft;
import org.heard.content.Edition;
import org.heard.content.Library;
import org.heard.content.ShelfEntry;
import org.heard.content.SourceFiles;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.content.ui.CallsOfText;
import org.heard.content.writing.Unfinished;
import org.heard.uikit.PageUse;
import org.heard.uikit.ReaderWording;
import org.heard.uikit.UsedFor;

/** A draft as a child will see it, for whoever writes it. No face pressed here counts. */
@Route("preview/library/:version")
@RolesAllowed("MANAGER")
final class DraftView extends ReadingPage implements BeforeEnterObserver, UsedFor {
  /** No edition has this number. */
  private static final int NOT_PUBLISHED = 0;

  private final transient Documents documents;
  private final transient Versions versions;

  DraftView(
      Library library,
      CallsOfText calls,
      SourceFiles files,
      Documents documents,
      Versions versions) {
    super(library, calls, files);
    this.documents = documents;
    this.versions = versions;
  }

  @Override
  public PageUse use() {
    return PageUse.PREVIEW;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Draft draft =
        event
            .getRouteParameters()
            .get("version")
            .flatMap(DraftView::id)
            .flatMap(versions::read)
            .orElseThrow(NotFoundException::new);
    // Of this page: somebody's own pages have their own language and words.
    ReaderWording.ofVisit().onThisPageOnly();
    removeAll();
    show(entry(draft), Optional.empty());
  }

  private ShelfEntry entry(Draft draft) {
    Edition edition =
        new Edition(
            draft.id(),
            draft.audience(),
            NOT_PUBLISHED,
            draft.source(),
            Unfinished.readable(draft.body()),
            LocalDate.EPOCH,
            0);
    return new ShelfEntry(
        documents.read(draft.document(), draft.source()).orElseThrow(NotFoundException::new),
        List.of(edition));
  }

  private static Optional<VersionId> id(String text) {
    try {
      return Optional.of(VersionId.of(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }
}
