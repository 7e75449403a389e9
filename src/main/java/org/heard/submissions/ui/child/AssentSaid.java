package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.ListItem;
import java.util.Optional;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.Reader;
import org.heard.submissions.Assent;
import org.heard.submissions.AssentSeen;
import org.heard.submissions.AssentTexts;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.Sign;

/** What a child allowed when it sent its answers, in the very words it saw then. */
@Tag("section")
final class AssentSaid extends HtmlContainer {
  /** What was sent before the version was kept saw the first one. */
  private static final int FIRST_VERSION = 1;

  AssentSaid(Assent assent, Language sentIn) {
    addClassNames("sheet", "stack", "after");
    Optional<AssentSeen> seen = Optional.ofNullable(assent.seen());
    Reader reader = seen.map(AssentSeen::reader).orElse(Reader.of(sentIn));
    HtmlContainer list = Markup.element("ul", "ticks");
    AssentTexts.version(seen.map(AssentSeen::version).orElse(FIRST_VERSION)).stream()
        .flatMap(texts -> texts.pieces().stream())
        .filter(asked -> assent.allows(asked.piece()))
        .forEach(
            asked -> list.add(new ListItem(new Icon(Sign.TICK), words(asked.words(), reader))));
    add(Markup.words("h2", "small", getTranslation("submissions.sent.allowed")), list);
  }

  private static Component words(LocalizedText text, Reader reader) {
    LocalizedText.Rendering then = text.in(reader);
    HtmlContainer words = Markup.words("span", "", then.text());
    if (!then.language().equals(ReaderLanguage.current())) {
      words
          .getElement()
          .setAttribute("lang", then.language().tag())
          .setAttribute("dir", then.language().direction());
    }
    return words;
  }
}
