package org.heard.content.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.heard.content.Block;
import org.heard.content.DocumentId;
import org.heard.content.Documents;
import org.heard.content.Draft;
import org.heard.content.Format;
import org.heard.content.LibraryPictures;
import org.heard.content.ReviewMarks;
import org.heard.content.SourceDocument;
import org.heard.content.Standing;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.content.media.MediaFiles;
import org.heard.content.writing.BlockEdits;
import org.heard.content.writing.BlockKind;
import org.heard.content.writing.Hint;
import org.heard.content.writing.Hints;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/** The editor of one child-friendly version: official words beside its blocks. */
@Route("team/library/:document/:version")
@RolesAllowed("MANAGER")
@CssImport("./styles/library.css")
class VersionView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private static final String VERSION = "version";

  private final transient Documents documents;
  private final transient Versions versions;
  private final transient LibraryPictures pictures;
  private final transient List<ReviewMarks> marks;
  private final transient MediaFiles files;
  private final transient Clock clock;
  private final Div said = new Div();
  private final ReadingPanel reading = new ReadingPanel(this::explain);
  private final PublishPanel publishing;
  private final PreviewPart preview = new PreviewPart();
  private transient @Nullable Desk desk;
  private @Nullable PairList pairs;
  private @Nullable AboutPart about;
  private @Nullable MediaPart media;
  private @Nullable String open;

  VersionView(
      Documents documents,
      Versions versions,
      LibraryPictures pictures,
      List<ReviewMarks> marks,
      MediaFiles files,
      Clock clock) {
    this.pictures = pictures;
    this.clock = clock;
    this.files = files;
    this.documents = documents;
    this.versions = versions;
    this.marks = List.copyOf(marks);
    publishing = new PublishPanel(versions, key -> open(key, true), this::say);
    addClassNames("t-one", "l-library");
    said.getElement().setAttribute("tabindex", "-1");
  }

  static RouterLink link(Standing standing, Component on) {
    RouterLink link =
        new RouterLink(VersionView.class, parameters(standing.document(), standing.version()));
    link.setText(AudienceWords.of(standing.audience(), on));
    return link;
  }

  static void go(DocumentId document, VersionId version) {
    UI.getCurrent().navigate(VersionView.class, parameters(document, version));
  }

  private static RouteParameters parameters(DocumentId document, VersionId version) {
    return new RouteParameters(
        Map.of(DocumentView.DOCUMENT, document.toString(), VERSION, version.toString()));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    DocumentId document = Ids.read(event, DocumentView.DOCUMENT, DocumentId::of);
    Draft draft =
        versions
            .read(Ids.read(event, VERSION, VersionId::of))
            .filter(one -> one.document().equals(document))
            .orElseThrow(NotFoundException::new);
    SourceDocument newest = documents.read(document).orElseThrow(NotFoundException::new);
    open = null;
    build(draft, newest);
  }

  private void build(Draft draft, SourceDocument newest) {
    Desk now = new Desk(versions, pictures, draft, new Happened());
    desk = now;
    SourceDocument source = documents.read(newest.id(), draft.source()).orElse(newest);
    PairList list = new PairList(now, source, new ListActs());
    AboutPart whole = new AboutPart(now);
    MediaPart played = new MediaPart(files, now);
    pairs = list;
    about = whole;
    media = played;
    removeAll();
    said.removeAll();
    add(
        new Anchor("team/library/" + newest.id(), getTranslation("content.team.editor.back")),
        new H1(Markup.words("span", "", newest.facts().title())),
        new Paragraph(AudienceWords.of(draft.audience(), this)),
        said);
    outdated(draft, newest);
    reviews(draft);
    Div words =
        new Div(
            whole,
            played,
            new H2(getTranslation("content.team.editor.blocks")),
            list,
            new AddPart(draft.audience().format(), kind -> add(BlockEdits.fresh(kind, Set.of()))),
            new FilePart(clock, now::keep, this::take));
    if (draft.audience().format() == Format.COMIC) {
      words.addComponentAtIndex(words.getComponentCount() - 2, new PanelsPart(now));
    }
    words.addClassName("l-words");
    Div side = new Div(reading, publishing, preview);
    side.addClassName("l-side");
    Div work = new Div(words, side);
    work.addClassName("l-work");
    add(work);
    show();
  }

  private void outdated(Draft draft, SourceDocument newest) {
    if (draft.source() < newest.number()) {
      add(
          Note.care(
              getTranslation(
                  "content.team.editor.outdated",
                  Integer.toString(draft.source()),
                  Integer.toString(newest.number()))));
    }
  }

  /** Where advisors' comments on this draft are answered, and where they are asked for some. */
  private void reviews(Draft draft) {
    Div ways = new Div();
    ways.addClassName("t-row");
    for (ReviewMarks one : marks) {
      way(ways, one.answeredAt(draft), getTranslation("content.team.marks.answer"));
      way(ways, one.makeAt(draft), getTranslation("content.team.marks.make"));
    }
    if (ways.getComponentCount() > 0) {
      add(ways);
    }
  }

  private static void way(Div ways, String address, String words) {
    if (!address.isEmpty()) {
      ways.add(new Anchor(address, words));
    }
  }

  private void show() {
    PairList list = Optional.ofNullable(pairs).orElseThrow();
    Draft draft = desk().draft();
    List<Hint> hints = Hints.of(draft.body(), draft.audience());
    Map<String, ReviewMarks.Marks> marked =
        marks.stream().findFirst().map(one -> one.of(draft)).orElse(Map.of());
    list.show(hints, marked, open);
    look(draft, hints);
  }

  private void look(Draft draft, List<Hint> hints) {
    Optional.ofNullable(media).ifPresent(part -> part.show(draft));
    reading.show(draft, hints);
    publishing.show(draft);
    preview.show(draft);
  }

  private void open(@Nullable String block, boolean lead) {
    String before = open;
    open = block;
    show();
    String focus = block == null ? before : block;
    if (lead && focus != null) {
      focus(focus);
    }
  }

  private void focus(String block) {
    Optional.ofNullable(pairs).ifPresent(list -> list.focus(block));
  }

  private void add(Block block) {
    String behind = open;
    open = block.key();
    desk().edit(block.key(), body -> BlockEdits.add(body, List.of(block), behind));
  }

  /** Blocks of a file come behind the open one, or at the end. */
  private void take(List<Block> blocks) {
    String behind = open;
    open = null;
    desk().edit(blocks.getFirst().key(), body -> BlockEdits.add(body, blocks, behind));
  }

  private void explain(String word) {
    add(BlockEdits.explaining(word));
  }

  private Desk desk() {
    return Optional.ofNullable(desk).orElseThrow();
  }

  private void say(Note note) {
    said.removeAll();
    said.add(note);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("content.team.editor.page-title");
  }

  /** What becomes of changes. */
  private final class Happened implements Desk.Told {
    @Override
    public void stored(String from, boolean othersToo) {
      int number = desk().draft().number();
      Note note =
          Note.good(
              othersToo
                  ? getTranslation("content.team.editor.saved-both")
                  : getTranslation("content.team.editor.saved"));
      note.add(Press.button(getTranslation("content.team.editor.undo"), () -> undo(number)));
      say(note);
      if (from.equals(Desk.QUIET) && !othersToo) {
        Draft draft = desk().draft();
        List<Hint> hints = Hints.of(draft.body(), draft.audience());
        Optional.ofNullable(pairs).ifPresent(list -> list.hints(hints));
        look(draft, hints);
      } else {
        redraw();
        focus(from);
      }
    }

    private void undo(int number) {
      desk().undo(number);
      redraw();
      said.getElement().callJsFunction("focus");
    }

    private void redraw() {
      Optional.ofNullable(about).ifPresent(AboutPart::show);
      show();
    }

    @Override
    public void clashed(Desk.Clash clash) {
      Note note = Note.care(getTranslation("content.team.editor.clash"));
      Div row =
          new Div(
              Press.button(
                  getTranslation("content.team.editor.keep-mine"), () -> desk().keep(clash)),
              Press.button(
                  getTranslation("content.team.editor.keep-theirs"),
                  () -> {
                    said.removeAll();
                    redraw();
                  }));
      row.addClassName("t-row");
      note.add(row);
      say(note);
      said.getElement().callJsFunction("focus");
    }

    @Override
    public void gone() {
      say(Note.care(getTranslation("content.team.gone")));
    }
  }

  /** What is pressed in the list. */
  private final class ListActs implements PairList.Acts {
    @Override
    public void open(@Nullable String block) {
      VersionView.this.open(block, true);
    }

    @Override
    public void move(String block, boolean up) {
      desk().edit(block, body -> BlockEdits.move(body, block, up));
    }

    @Override
    public void copy(String block) {
      desk().body().block(block).map(BlockEdits::copyOf).ifPresent(VersionView.this::add);
    }

    @Override
    public void delete(String block) {
      open = null;
      desk().edit(block, body -> BlockEdits.delete(body, block));
      said.getElement().callJsFunction("focus");
    }

    @Override
    public void tell(String paragraph) {
      open = null;
      VersionView.this.add(BlockEdits.fresh(BlockKind.WORDS, Set.of(paragraph)));
    }
  }
}
