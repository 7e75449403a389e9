package org.heard.uikit;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.html.NativeButton;
import org.jspecify.annotations.Nullable;

/**
 * A button cut from paper, with a thick lower edge. Words always, an icon beside them at most. What
 * is on it is markup, so that the server keeps one element for each button and not four.
 */
public final class PaperButton extends NativeButton {
  private String words;
  private @Nullable Sign before;
  private @Nullable Sign after;

  /** A quiet button: as large as any other, without colour. */
  public PaperButton(String words) {
    this.words = words;
    getElement().setAttribute("type", "button");
    addClassName("btn");
    write();
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
    before = sign;
    write();
    return this;
  }

  /** An icon after the words. */
  public PaperButton endsWith(Sign sign) {
    after = sign;
    write();
    return this;
  }

  /** Other words on the same button. */
  public void says(String words) {
    this.words = words;
    write();
  }

  private void write() {
    SharedMarkup.put(
        this,
        Icon.html(before) + "<span>" + HelplineCards.safe(words) + "</span>" + Icon.html(after));
  }
}
