package org.heard.shell.child;

import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Optional;
import org.heard.shared.Language;
import org.heard.shell.TeamAddresses;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * What the very first bytes of a child page hold beside Flow and do not need it: the script of
 * Leave fast with its words, a way out until the page is there, and what makes the site
 * installable.
 */
@Component
class ChildHead {
  private static final String LANGUAGES = "data-languages";

  private final I18NProvider texts;
  private final OfflinePages pages;

  ChildHead(I18NProvider texts, OfflinePages pages) {
    this.texts = texts;
    this.pages = pages;
  }

  /** Pages of people with accounts have nothing of it. */
  static boolean belongs(String path) {
    return !TeamAddresses.has(path.replaceFirst("^/", ""));
  }

  /** Leaves only the fonts that this page begins with among those to be fetched early. */
  static void fetchFonts(Document page, Optional<Language> language) {
    for (Element font : page.select("link[" + LANGUAGES + "]")) {
      List<String> languages = List.of(font.attr(LANGUAGES).split(" "));
      if (language.map(Language::tag).filter(languages::contains).isPresent()) {
        font.removeAttr(LANGUAGES);
      } else {
        font.remove();
      }
    }
  }

  void dress(Document page, Language language) {
    Element head = page.head();
    head.prependElement("link")
        .attr("rel", "apple-touch-icon")
        .attr("href", "/icons/heard-180.png");
    head.prependElement("link").attr("rel", "manifest").attr("href", OfflinePages.MANIFEST);
    // First of all, and neither deferred nor a module: it must be there before anything can fail.
    head.prependElement("script")
        .attr("src", "/leave.js")
        .attr("data-neutral", OfflinePages.NEUTRAL)
        .attr("data-worker", "/worker.js?v=" + pages.version())
        .attr("data-two-more", say("shell.child.leave.two-more", language))
        .attr("data-one-more", say("shell.child.leave.one-more", language))
        .attr("data-stopped", say("shell.child.leave.stopped", language));
    // Gone by style once the top bar has its own (child.css); needs no style to work.
    page.body()
        .prependElement("a")
        .attr("class", "pill pill--exit leave-early")
        .attr("href", LeaveLink.NOWHERE)
        .attr("rel", "noreferrer")
        .attr("data-leave", true)
        .text(say("shell.child.leave", language));
  }

  private String say(String key, Language language) {
    return texts.getTranslation(key, language.locale());
  }
}
