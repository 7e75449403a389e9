package org.heard.content.ui.team;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.heard.content.SourceDocument;
import org.heard.content.SourceFiles;
import org.heard.content.SourceFiles.Kept;
import org.heard.content.SourceFiles.SourceFile;
import org.heard.content.ui.OfficialFile;
import org.heard.uikit.FileField;
import org.heard.uikit.ReaderLanguage;

/** The official text as a file: one with each state, for everybody to download. */
final class OfficialFilePart extends Section {
  private final transient SourceFiles files;
  private final transient SourceDocument document;
  private final transient Consumer<Note> say;
  private final Div list = new Div();

  OfficialFilePart(SourceFiles files, SourceDocument document, Consumer<Note> say) {
    this.files = files;
    this.document = document;
    this.say = say;
    addClassNames("t-part", "t-form");
    add(
        new H2(getTranslation("content.team.official.title")),
        new Paragraph(getTranslation("content.team.official.about")),
        list,
        new FileField<Kept>(
            "official-file",
            getTranslation("content.team.official.choose", Integer.toString(document.number())),
            getTranslation("content.team.official.hint"),
            ".pdf,.docx",
            SourceFiles.MOST_BYTES,
            (name, file) -> files.keep(document.id(), document.number(), file),
            this::kept));
    show();
  }

  private void show() {
    list.removeAll();
    List<SourceFile> kept = files.of(document.id());
    if (kept.isEmpty()) {
      list.add(new Paragraph(getTranslation("content.team.official.none")));
      return;
    }
    UnorderedList all = new UnorderedList();
    all.addClassName("l-versions");
    kept.forEach(file -> all.add(item(file)));
    list.add(all);
  }

  private ListItem item(SourceFile file) {
    String words =
        getTranslation(
            "content.team.official.file",
            Integer.toString(file.number()),
            file.type().name(),
            OfficialFile.size(file, ReaderLanguage.current()));
    Anchor way = new Anchor(OfficialFile.address(document.slug(), file), words);
    way.setRouterIgnore(true);
    way.getElement().setAttribute("download", true);
    return new ListItem(
        way,
        Press.button(
            getTranslation("content.team.official.drop", Integer.toString(file.number())),
            () -> drop(file)));
  }

  private void drop(SourceFile file) {
    boolean dropped = files.drop(document.id(), file.number());
    show();
    say.accept(
        dropped
            ? Note.good(getTranslation("content.team.official.dropped"))
            : Note.care(getTranslation("content.team.gone")));
  }

  private void kept(Kept kept) {
    show();
    say.accept(
        switch (kept) {
          case Kept.Stored stored -> Note.good(getTranslation("content.team.official.kept"));
          case Kept.Refused(SourceFiles.Why why) -> Note.care(words(why));
        });
  }

  private String words(SourceFiles.Why why) {
    return switch (why) {
      case TOO_LARGE -> getTranslation("content.team.official.too-large");
      case WRONG_TYPE -> getTranslation("content.team.official.wrong-type");
      case GONE -> getTranslation("content.team.gone");
    };
  }
}
