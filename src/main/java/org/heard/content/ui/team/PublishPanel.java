package org.heard.content.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.heard.content.Block;
import org.heard.content.Draft;
import org.heard.content.Edition;
import org.heard.content.Lack;
import org.heard.content.Versions;
import org.heard.content.writing.BlockKind;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;

/** What a version lacks, the way into the library, and what was published before. */
final class PublishPanel extends Section {
  private final transient Versions versions;
  private final transient Consumer<String> open;
  private final transient Consumer<Note> say;
  private final Div place = new Div();

  /**
   * A panel.
   *
   * @param open opens the block with this key
   */
  PublishPanel(Versions versions, Consumer<String> open, Consumer<Note> say) {
    this.versions = versions;
    this.open = open;
    this.say = say;
    addClassName("t-part");
    add(new H2(getTranslation("content.team.publish.title")), place);
  }

  void show(Draft draft) {
    place.removeAll();
    List<Lack> lacks = versions.lacks(draft.id());
    if (lacks.isEmpty()) {
      place.add(
          new Paragraph(getTranslation("content.team.publish.ready")),
          Press.go(getTranslation("content.team.publish.go"), () -> publish(draft)));
    } else {
      place.add(new Paragraph(getTranslation("content.team.publish.lacks")));
      UnorderedList list = new UnorderedList();
      list.addClassName("l-lacks");
      lacks.forEach(lack -> list.add(new ListItem(line(lack, draft))));
      place.add(list);
    }
    editions(versions.editions(draft.id()));
  }

  private void publish(Draft draft) {
    switch (versions.publish(draft.id(), draft.number())) {
      case Versions.Published.Done done -> {
        show(draft);
        say.accept(
            Note.good(
                getTranslation(
                    "content.team.publish.done", Integer.toString(done.edition().number()))));
      }
      case Versions.Published.Refused refused -> {
        show(draft);
        say.accept(Note.care(getTranslation("content.team.publish.lacks")));
      }
      case Versions.Published.Overtaken overtaken ->
          say.accept(Note.care(getTranslation("content.team.publish.overtaken")));
    }
  }

  private Component line(Lack lack, Draft draft) {
    return switch (lack) {
      case Lack.Words words -> new Paragraph(part(words.part()));
      case Lack.Blocks blocks -> new Paragraph(getTranslation("content.team.lack.blocks"));
      case Lack.Empty empty -> at(empty.block(), draft, getTranslation("content.team.lack.empty"));
      case Lack.AltText alt -> at(alt.block(), draft, getTranslation("content.team.lack.alt"));
      case Lack.Panels panels -> new Paragraph(getTranslation("content.team.lack.panels"));
      case Lack.Picture picture ->
          at(picture.block(), draft, getTranslation("content.team.lack.picture"));
      case Lack.Source source ->
          at(source.block(), draft, getTranslation("content.team.lack.source"));
      case Lack.File file -> new Paragraph(MediaWords.lack(file.slot(), this));
      case Lack.SignOff signOff ->
          new Paragraph(
              getTranslation("content.team.lack.sign-off", signOff.have(), signOff.need()));
    };
  }

  private String part(Lack.Words.Part part) {
    return switch (part) {
      case TITLE -> getTranslation("content.team.lack.title");
      case ABOUT -> getTranslation("content.team.lack.about");
      case MORE -> getTranslation("content.team.lack.more");
    };
  }

  private Component at(String block, Draft draft, String words) {
    String kind =
        draft
            .body()
            .block(block)
            .map(one -> name(one, draft.body().blocks().indexOf(one) + 1))
            .orElse("");
    return Press.button(kind + ": " + words, () -> open.accept(block));
  }

  private String name(Block block, int number) {
    return number + " · " + BlockWords.of(BlockKind.of(block), this);
  }

  private void editions(List<Edition> editions) {
    if (editions.isEmpty()) {
      return;
    }
    UnorderedList list = new UnorderedList();
    editions.forEach(one ->
        list.add(
            new ListItem(
                getTranslation(
                    "content.team.publish.edition",
                    Integer.toString(one.number()),
                    ReaderDates.day(one.published(), ReaderLanguage.current()),
                    Integer.toString(one.source()),
                    one.reviewed()))));
    place.add(new H2(getTranslation("content.team.publish.editions")), list);
  }
}
