package org.heard.uikit;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.function.SerializableRunnable;
import org.heard.shared.AgeBand;

/**
 * "How old are you?" and easy read: which words somebody reads in this visit. Nothing is chosen in
 * advance and nothing has to be.
 */
@Tag("fieldset")
public final class WordingChoice extends HtmlContainer {
  private static final String NOTE = "wording-note";

  private final SerializableRunnable changed;

  /**
   * The choice before a form, showing what was chosen earlier in the visit.
   *
   * @param changed what happens after another choice; it is remembered by then
   */
  public WordingChoice(SerializableRunnable changed) {
    this(false, changed);
  }

  /** The same where there is nothing to answer. */
  public static WordingChoice forReading(SerializableRunnable changed) {
    return new WordingChoice(true, changed);
  }

  private WordingChoice(boolean reading, SerializableRunnable changed) {
    this.changed = changed;
    addClassName("wording");
    getElement().setAttribute("aria-describedby", NOTE);
    HtmlContainer bands = Markup.element("div", "wording-bands");
    ReaderWording now = ReaderWording.ofVisit();
    for (AgeBand band : AgeBand.values()) {
      bands.add(
          pill(
              "radio",
              band.key(),
              AgeBandWords.of(band, this),
              now.band() == band,
              chosen -> ReaderWording.ofVisit().as(band)));
    }
    String about =
        reading
            ? getTranslation("uikit.wording.note.reading")
            : getTranslation("uikit.wording.note");
    HtmlContainer note = Markup.words("p", "hint", about);
    note.setId(NOTE);
    add(
        Markup.words("legend", "", getTranslation("uikit.wording.age")),
        bands,
        pill(
            "checkbox",
            "easy",
            getTranslation("uikit.wording.easy"),
            now.easyRead(),
            chosen -> ReaderWording.ofVisit().easy(chosen)),
        note);
  }

  private interface Choosing extends java.io.Serializable {
    ReaderWording with(boolean chosen);
  }

  private HtmlContainer pill(
      String type, String value, String words, boolean chosen, Choosing choosing) {
    HtmlContainer input = Markup.element("input", "");
    input.getElement().setAttribute("type", type).setAttribute("name", "wording-" + type);
    input.getElement().setAttribute("value", value).setProperty("checked", chosen);
    input
        .getElement()
        .addEventListener(
            "change",
            event -> {
              choosing.with(input.getElement().getProperty("checked", false)).remember();
              changed.run();
            })
        .synchronizeProperty("checked");
    return Markup.element("label", "pill-choice", input, Markup.words("span", "", words));
  }
}
