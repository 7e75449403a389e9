package org.heard.consultations.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.List;
import org.heard.consultations.wording.Remark;
import org.heard.uikit.Markup;

/** What is long or hard in words that somebody writes, said while they are written. */
@Tag("ul")
public final class ReadingHints extends HtmlContainer {
  private List<Remark> shown = List.of();

  /** No hints yet. */
  public ReadingHints() {
    addClassName("t-hints");
    getElement().setAttribute("hidden", true);
  }

  /** Shows these and no others. */
  public void show(List<Remark> remarks) {
    if (remarks.equals(shown)) {
      return;
    }
    shown = List.copyOf(remarks);
    removeAll();
    remarks.forEach(remark -> add(line(remark, this)));
    // Not invisible for Flow: its field points to it by its id.
    getElement().setAttribute("hidden", remarks.isEmpty());
  }

  /** One hint as a line. */
  public static Component line(Remark remark, Component page) {
    return Markup.words("li", "", page.getTranslation(remark.kind().key(), remark.words()));
  }
}
