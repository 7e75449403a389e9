package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;

/** Taken back. */
final class WithdrawnScreen extends Composite<CalmScreen> {

  @Override
  protected CalmScreen initContent() {
    Anchor toStart = new Anchor("/", getTranslation("submissions.to-start"));
    toStart.addClassName("btn");
    return new CalmScreen(
        getTranslation("submissions.withdrawn.title"),
        getTranslation("submissions.withdrawn.words"),
        toStart);
  }
}
