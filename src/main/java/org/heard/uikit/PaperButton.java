package org.heard.uikit;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;

/** A button cut from paper, with a thick lower edge. Words always, an icon beside them at most. */
public final class PaperButton extends NativeButton {

  private final Span label = new Span();

  /** A quiet button: as large as any other, without colour. */
  public PaperButton(String words) {
    getElement().setAttribute("type", "button");
    addClassName("btn");
    label.setText(words);
    add(label);
  }

  /** What happens on a press. */
  public PaperButton does(ComponentEventListener<ClickEvent<NativeButton>> listener) {
    addClickListener(listener);
    return this;
  }

  /** Further looks, such as {@code btn--go}. */
  public PaperButton looks(String classNames) {
    addClassNames(classNames.split(" "));
    return this;
  }

  /** An icon before the words. */
  public PaperButton startsWith(Sign sign) {
    addComponentAsFirst(new Icon(sign));
    return this;
  }

  /** An icon after the words. */
  public PaperButton endsWith(Sign sign) {
    add(new Icon(sign));
    return this;
  }

  /** Other words on the same button. */
  public void says(String words) {
    label.setText(words);
  }
}
