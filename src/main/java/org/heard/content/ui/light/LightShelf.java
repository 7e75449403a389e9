package org.heard.content.ui.light;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.heard.content.Edition;
import org.heard.content.ShelfEntry;
import org.heard.shared.Language;
import org.heard.uikit.AgeBandWords;
import org.heard.uikit.PageWords;
import org.heard.uikit.light.LightReader;
import org.heard.uikit.light.ReadText;
import org.jspecify.annotations.Nullable;

/**
 * What there is to read, a page at a time.
 *
 * @param cards one for each document
 * @param words what somebody looks for; empty for everything
 * @param looking whether there is so much that it can be looked through
 * @param before address of the page before; null for none
 * @param next address of the next page; null for none
 */
public record LightShelf(
    List<Card> cards,
    String words,
    boolean looking,
    @Nullable String before,
    @Nullable String next) {
  static final String ADDRESS = "/light/library";
  static final String WORDS = "q";
  static final String PAGE = "page";

  /** A page has to stay as small as the others. */
  private static final int AT_ONCE = 20;

  /** What is said of a document before it is opened. */
  public record Card(
      String address,
      ReadText title,
      ReadText about,
      ReadText organisation,
      String age,
      List<Language> languages,
      List<FormLink> forms) {}

  static LightShelf of(
      List<ShelfEntry> shelf, String looked, int page, LightReader reader, PageWords words) {
    List<ShelfEntry> found = shelf.stream().filter(entry -> entry.mentions(looked)).toList();
    int from = Math.min((page - 1) * AT_ONCE, found.size());
    int end = Math.min(from + AT_ONCE, found.size());
    return new LightShelf(
        found.subList(from, end).stream().map(entry -> card(entry, reader, words)).toList(),
        looked,
        shelf.size() > AT_ONCE,
        page > 1 ? address(reader, looked, page - 1) : null,
        end < found.size() ? address(reader, looked, page + 1) : null);
  }

  private static String address(LightReader reader, String looked, int page) {
    String words =
        looked.isEmpty()
            ? ""
            : "&" + WORDS + "=" + URLEncoder.encode(looked, StandardCharsets.UTF_8);
    return reader.link(ADDRESS) + words + "&" + PAGE + "=" + page;
  }

  private static Card card(ShelfEntry entry, LightReader reader, PageWords words) {
    Edition edition = entry.in(reader.reader());
    Language language = edition.audience().language();
    return new Card(
        reader.link("/light/library/" + entry.document().slug()),
        ReadText.of(edition.body().title(), language, reader.language()),
        ReadText.of(edition.body().about(), language, reader.language()),
        ReadText.of(entry.document().facts().organisation(), reader.reader()),
        AgeBandWords.of(edition.audience().band(), words),
        entry.languages(),
        FormLink.of(entry, edition, reader, words));
  }
}
