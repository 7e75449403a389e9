package org.heard.content.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.heard.content.Audience;
import org.heard.content.Format;
import org.heard.content.SourceDocument;
import org.heard.content.Standing;
import org.heard.content.Versions;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.uikit.AgeBandWords;
import org.heard.uikit.Choice;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;

/** The versions of a document: how far each is, what an outdated one needs, and a new one. */
final class AudiencesPart extends Section {
  private final transient Versions versions;
  private final transient SourceDocument document;
  private final transient Consumer<Note> say;
  private final Div list = new Div();
  private Language language;
  private AgeBand band = AgeBand.FROM_10_TO_12;
  private Format format = Format.TEXT;

  AudiencesPart(Versions versions, SourceDocument document, Consumer<Note> say) {
    this.versions = versions;
    this.document = document;
    this.say = say;
    language =
        Language.CHILD_PAGES.contains(ReaderLanguage.current())
            ? ReaderLanguage.current()
            : Language.ENGLISH;
    addClassNames("t-part", "t-form");
    add(new H2(getTranslation("content.team.versions.title")), list, begin());
    show();
  }

  private void show() {
    list.removeAll();
    List<Standing> own =
        versions.standings().stream().filter(one -> one.document().equals(document.id())).toList();
    if (own.isEmpty()) {
      list.add(new Paragraph(getTranslation("content.team.no-versions")));
      return;
    }
    HtmlContainer lines = Markup.element("ul", "l-versions");
    own.forEach(one -> lines.add(line(one)));
    list.add(lines);
  }

  private Component line(Standing standing) {
    Standing.State state = standing.state(document.number());
    HtmlContainer line =
        Markup.element(
            "li",
            "",
            VersionView.link(standing, this),
            Markup.words(
                "span",
                "l-state l-state--" + state.name().toLowerCase(Locale.ROOT),
                AudienceWords.of(standing, document.number(), this)));
    if (state == Standing.State.OUTDATED) {
      line.add(fits(standing));
    }
    if (standing.source() < document.number()) {
      line.add(follow(standing));
    }
    return line;
  }

  private Component fits(Standing standing) {
    return named(
        standing,
        getTranslation("content.team.versions.fits"),
        () -> {
          versions.confirm(standing.version(), document.number());
          show();
          say.accept(Note.good(getTranslation("content.team.versions.confirmed")));
        });
  }

  private Component follow(Standing standing) {
    return named(
        standing,
        getTranslation("content.team.versions.follow"),
        () -> {
          switch (versions.follow(standing.version(), standing.draft(), document.number())) {
            case Versions.Saved.Stored stored -> VersionView.go(document.id(), standing.version());
            case Versions.Saved.Clash clash -> {
              show();
              say.accept(Note.care(getTranslation("content.team.versions.overtaken")));
            }
            case Versions.Saved.Gone gone ->
                say.accept(Note.care(getTranslation("content.team.gone")));
          }
        });
  }

  private NativeButton named(Standing standing, String words, Runnable act) {
    NativeButton button = Press.button(words, act);
    button
        .getElement()
        .setAttribute("aria-label", words + ": " + AudienceWords.of(standing.audience(), this));
    return button;
  }

  private Component begin() {
    Div form =
        new Div(
            new H3(getTranslation("content.team.versions.begin.title")),
            new Choice<>(
                getTranslation("content.team.versions.language"),
                null,
                Language.CHILD_PAGES,
                Language::ownName,
                language,
                chosen -> language = Objects.requireNonNull(chosen)),
            new Choice<>(
                getTranslation("content.team.versions.age"),
                null,
                Stream.of(AgeBand.values()).filter(one -> one != AgeBand.NOT_SAID).toList(),
                one -> AgeBandWords.of(one, this),
                band,
                chosen -> band = Objects.requireNonNull(chosen)),
            new Choice<>(
                getTranslation("content.team.versions.format"),
                null,
                List.of(Format.values()),
                one -> AudienceWords.of(one, this),
                format,
                chosen -> format = Objects.requireNonNull(chosen)),
            Press.go(
                getTranslation("content.team.versions.begin"),
                () ->
                    VersionView.go(
                        document.id(),
                        versions.begin(document.id(), new Audience(language, band, format)))));
    form.addClassName("t-form");
    return form;
  }
}
