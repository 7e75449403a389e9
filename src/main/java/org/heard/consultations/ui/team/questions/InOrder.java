package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;

/** Puts components in order with few changes, so that a long list is not sent anew for one move. */
final class InOrder {
  private InOrder() {}

  /**
   * Makes these the children of an element, and leaves those alone that stand where they should.
   */
  static void within(HtmlContainer parent, List<? extends Component> wanted) {
    parent.getChildren().filter(one -> !wanted.contains(one)).toList().forEach(parent::remove);
    for (int i = 0; i < wanted.size(); i++) {
      Component one = wanted.get(i);
      if (is(parent, i, one)) {
        continue;
      }
      if (is(parent, i + 1, one)) {
        // The one before it went further down, and is put there when its turn comes.
        parent.remove(parent.getComponentAt(i));
      } else {
        parent.addComponentAtIndex(i, one);
      }
    }
  }

  private static boolean is(HtmlContainer parent, int place, Component one) {
    return place < parent.getComponentCount() && parent.getComponentAt(place).equals(one);
  }
}
