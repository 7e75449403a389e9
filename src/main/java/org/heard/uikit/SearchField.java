package org.heard.uikit;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Locale;

/** A box to find some of many, with its label, and a line that says how many were found. */
public final class SearchField extends Div {
  private final TextBox box = TextBox.line();
  private final Paragraph found = new Paragraph();

  /**
   * A field.
   *
   * @param id of its box, unique on the page
   * @param wanted hears what somebody looks for; empty for nothing
   */
  public SearchField(String id, String label, SerializableConsumer<String> wanted) {
    addClassName("t-field");
    box.setId(id);
    box.sought(wanted);
    NativeLabel words = new NativeLabel(label);
    words.setFor(id);
    found.getElement().setAttribute("role", "status");
    add(words, box, found);
  }

  /** What somebody looks for; empty for nothing. */
  public String wanted() {
    return box.words().strip();
  }

  /** Whether this is looked for, in whichever case; everything while nothing is. */
  public boolean finds(String words) {
    return words.toLowerCase(Locale.ROOT).contains(wanted().toLowerCase(Locale.ROOT));
  }

  /** Says how many were found, which is read out; nothing while nothing is looked for. */
  public void found(String words) {
    found.setText(wanted().isEmpty() ? "" : words);
  }
}
