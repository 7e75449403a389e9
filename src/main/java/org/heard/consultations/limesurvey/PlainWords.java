package org.heard.consultations.limesurvey;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The words of a text that an editor of web pages wrote. Only letters come out: links lose their
 * address, pictures and scripts are gone.
 */
final class PlainWords {
  private PlainWords() {}

  static String of(String html) {
    Element body = Jsoup.parseBodyFragment(html).body();
    body.select("script, style, iframe, object, template, noscript").remove();
    StringBuilder words = new StringBuilder();
    body.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (node instanceof TextNode text) {
              words.append(text.getWholeText().replaceAll("\\s+", " "));
            } else if (node instanceof Element element && element.nameIs("br")) {
              words.append('\n');
            } else if (node instanceof Element element && element.nameIs("li")) {
              words.append("\n– ");
            }
          }

          @Override
          public void tail(Node node, int depth) {
            if (node instanceof Element element && element.isBlock() && depth > 0) {
              words.append('\n');
            }
          }
        });
    return words
        .toString()
        .replace('\u00a0', ' ')
        .replaceAll(" *\n[ \n]*", "\n")
        .replaceAll(" {2,}", " ")
        .strip();
  }
}
