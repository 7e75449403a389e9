package org.heard.content.ui.team;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.heard.consultations.Consultations;
import org.heard.consultations.PreparedCalls;
import org.heard.content.CallTexts;
import org.heard.content.DocumentId;
import org.heard.content.Documents;
import org.heard.content.SourceDocument;
import org.heard.content.SourceFiles;
import org.heard.content.Versions;
import org.heard.uikit.Markup;

/** A source document: its facts and paragraphs, its states, and its versions for each audience. */
@Route("team/library/:document")
@RolesAllowed("MANAGER")
@CssImport("./styles/library.css")
class DocumentView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  static final String DOCUMENT = "document";

  private final transient Documents documents;
  private final transient Versions versions;
  private final transient SourceFiles files;
  private final transient CallTexts texts;
  private final transient Consultations consultations;
  private final transient PreparedCalls prepared;
  private final Div said = new Div();

  DocumentView(
      Documents documents,
      Versions versions,
      SourceFiles files,
      CallTexts texts,
      Consultations consultations,
      PreparedCalls prepared) {
    this.files = files;
    this.texts = texts;
    this.consultations = consultations;
    this.prepared = prepared;
    this.documents = documents;
    this.versions = versions;
    addClassNames("t-one", "l-library");
    said.getElement().setAttribute("tabindex", "-1");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    DocumentId id = Ids.read(event, DOCUMENT, DocumentId::of);
    said.removeAll();
    show(documents.read(id).orElseThrow(NotFoundException::new));
  }

  private void show(SourceDocument document) {
    removeAll();
    add(
        new Anchor("team/library", getTranslation("content.team.back")),
        new H1(Markup.words("span", "", document.facts().title())),
        new Paragraph(
            getTranslation("content.team.document.state", Integer.toString(document.number()))),
        said,
        new AudiencesPart(versions, document, this::say),
        new TextPart(documents, document, this::stored),
        new OfficialFilePart(files, document, this::say),
        new StatesPart(documents, document),
        new CallsPart(texts, consultations, prepared, document, this::say));
  }

  private void stored(SourceDocument now) {
    show(now);
    say(Note.good(getTranslation("content.team.document.stored", Integer.toString(now.number()))));
  }

  private void say(Note note) {
    said.removeAll();
    said.add(note);
    said.getElement().callJsFunction("focus");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("content.team.document.page-title");
  }
}
