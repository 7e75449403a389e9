package org.heard.content.ui.light;

import java.util.List;
import org.heard.content.Edition;
import org.heard.content.Format;
import org.heard.content.ShelfEntry;
import org.heard.content.ui.playing.MediaFacts;
import org.heard.uikit.PageWords;
import org.heard.uikit.light.LightReader;

/** A way to the same in another form, such as a film. */
public record FormLink(String address, String words) {
  private static final String FORM = "&form=";

  static List<FormLink> of(ShelfEntry entry, Edition edition, LightReader reader, PageWords words) {
    String address = reader.link("/light/library/" + entry.document().slug());
    return entry.otherForms(edition).stream()
        .map(form -> new FormLink(address(address, form), MediaFacts.form(form, words)))
        .toList();
  }

  /** The address of a text, asked for in a form. */
  static String address(String text, Format form) {
    return text + FORM + form.key();
  }
}
