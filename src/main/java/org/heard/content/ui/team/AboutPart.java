package org.heard.content.ui.team;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import org.heard.content.Body;
import org.heard.content.writing.PlainWords;
import org.heard.shared.Language;
import org.heard.uikit.Choice;
import org.heard.uikit.TextBox;

/** What a version is as a whole: title, what it is about, its picture, where to learn more. */
final class AboutPart extends Section {
  private final transient Desk desk;
  private final Language language;

  AboutPart(Desk desk) {
    this.desk = desk;
    language = desk.draft().audience().language();
    addClassNames("t-part", "t-form");
    show();
  }

  /** Draws the fields anew from what is stored. */
  void show() {
    Body body = desk.body();
    removeAll();
    add(
        new H2(getTranslation("content.team.editor.about")),
        field(
            "title",
            getTranslation("content.team.editor.name"),
            TextBox.line(),
            body.title(),
            (now, words) ->
                new Body(
                    now.summary(),
                    PlainWords.line(words),
                    now.about(),
                    now.picture(),
                    now.blocks(),
                    now.more(),
                    now.media())),
        field(
                "about",
                getTranslation("content.team.editor.lead"),
                TextBox.area(2),
                body.about(),
                (now, words) ->
                    new Body(
                        now.summary(),
                        now.title(),
                        PlainWords.line(words),
                        now.picture(),
                        now.blocks(),
                        now.more(),
                        now.media()))
            .hint(getTranslation("content.team.editor.lead.hint")),
        field(
                "more",
                getTranslation("content.team.editor.more"),
                TextBox.area(2),
                body.more(),
                (now, words) ->
                    new Body(
                        now.summary(),
                        now.title(),
                        now.about(),
                        now.picture(),
                        now.blocks(),
                        PlainWords.paragraphs(words),
                        now.media()))
            .hint(getTranslation("content.team.editor.more.hint")),
        new Choice<>(
            getTranslation("content.team.editor.extent"),
            null,
            List.of(true, false),
            summary ->
                summary
                    ? getTranslation("content.team.editor.summary")
                    : getTranslation("content.team.editor.whole"),
            body.summary(),
            summary -> extent(Objects.requireNonNull(summary))),
        new PictureChoice(
            getTranslation("content.team.editor.picture"), body.picture(), this::picture));
  }

  private void extent(boolean summary) {
    desk.edit(
        Desk.QUIET,
        now ->
            new Body(
                summary,
                now.title(),
                now.about(),
                now.picture(),
                now.blocks(),
                now.more(),
                now.media()));
  }

  private void picture(String picture) {
    desk.edit(
        Desk.QUIET,
        now ->
            new Body(
                now.summary(),
                now.title(),
                now.about(),
                picture,
                now.blocks(),
                now.more(),
                now.media()));
  }

  private Field field(
      String name,
      String label,
      TextBox box,
      String stored,
      BiFunction<Body, String, Body> written) {
    return new Field("version-" + name, label, box, stored)
        .in(language)
        .storing(words -> desk.edit(Desk.QUIET, now -> written.apply(now, words)));
  }
}
