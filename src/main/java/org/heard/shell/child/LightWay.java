package org.heard.shell.child;

import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import org.heard.shared.Language;
import org.heard.uikit.UiTranslations;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/**
 * The way to the same page without script, in the very first bytes: at once where script is off,
 * after a while where it did not come, and instead of an apology where Vaadin finds a browser too
 * old. None of it needs script: the style sheet shows the link late and hides it when the page has
 * begun.
 */
@Component
class LightWay implements VaadinServiceInitListener {
  private static final String TOO_OLD = "?v-r=oldbrowser";

  private final UiTranslations translations;

  LightWay(UiTranslations translations) {
    this.translations = translations;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.addIndexHtmlRequestListener(this::show);
  }

  private void show(IndexHtmlResponse response) {
    String path = response.getVaadinRequest().getPathInfo();
    Document document = response.getDocument();
    Language language = Language.childPage(document.child(0).attr("lang")).orElse(Language.ENGLISH);
    String way = from(path == null ? "" : path.replaceFirst("^/", ""), language);
    Element link = new Element("a").attr("href", way);
    link.text(translations.words(language).getTranslation("shell.child.light"));
    document.body().appendElement("noscript").appendChild(paragraph(link.clone()));
    document.body().appendElement("nav").attr("id", "light-way").appendChild(link);
    document
        .select("script[initial]")
        .forEach(script -> script.html(script.html().replace(TOO_OLD, way)));
  }

  private static Element paragraph(Element link) {
    return new Element("p").appendChild(link);
  }

  /** Where a page is without script; the open calls for pages that are not. */
  static String from(String path, Language language) {
    boolean same = path.matches("code|library(/[A-Za-z0-9-]+)?|c/[A-Za-z0-9-]+(/answer)?");
    return "/light" + (same ? "/" + path : "") + "?lang=" + language;
  }
}
