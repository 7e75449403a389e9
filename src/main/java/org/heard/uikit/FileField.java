package org.heard.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody chooses a file. It is read outside of the page, so that a large one holds nobody
 * up; what came of it is shown by the page.
 *
 * @param <T> what reading gives
 */
@JsModule("./scripts/load-file.ts")
public final class FileField<T> extends Div {
  private final transient BiFunction<String, byte[], T> read;
  private final transient Consumer<T> show;
  private final HtmlContainer input = Markup.element("input", "");
  private final Div problem = new Div();
  private volatile @Nullable UI ui;

  /**
   * A field.
   *
   * @param id of the control
   * @param accept endings of names, such as {@code .json}
   * @param most bytes a file may have; a larger one arrives cut, one byte longer
   * @param read reads a file of this name, in whatever thread it came
   * @param show shows what came of it
   */
  public FileField(
      String id,
      String words,
      String hint,
      String accept,
      int most,
      BiFunction<String, byte[], T> read,
      Consumer<T> show) {
    this.read = read;
    this.show = show;
    addClassName("t-field");
    input.setId(id);
    input
        .getElement()
        .setAttribute("type", "file")
        .setAttribute("accept", accept)
        .setAttribute("aria-describedby", id + "-hint");
    HtmlContainer label = Markup.words("label", "", words);
    label.getElement().setAttribute("for", id);
    HtmlContainer about = Markup.words("p", "muted", hint);
    about.setId(id + "-hint");
    problem.getElement().setAttribute("role", "alert");
    add(label, about, input, problem);
    getElement()
        .setAttribute("data-loads", new FileReceiver(most, this::arrived))
        .setAttribute("data-names", "");
    getElement().addEventListener("heard-loaded", event -> problem.removeAll());
    getElement().addEventListener("heard-not-loaded", event -> notArrived());
  }

  /** Lets somebody choose several files at once; they come one after the other. */
  public FileField<T> severalAtOnce() {
    input.getElement().setAttribute("multiple", true);
    return this;
  }

  /** A file came. */
  public void arrived(String name, byte[] file) {
    T found = read.apply(name, file);
    Optional.ofNullable(ui).ifPresent(page -> page.accessSynchronously(() -> show.accept(found)));
  }

  private void notArrived() {
    Paragraph said = new Paragraph(getTranslation("uikit.file.line"));
    said.addClassNames("note", "note--wrong");
    problem.removeAll();
    problem.add(said);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    ui = event.getUI();
  }

  @Override
  protected void onDetach(DetachEvent event) {
    ui = null;
  }
}
