package org.heard.submissions.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.submissions.ReceiptCode;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.Sign;

/** Beside sent answers that wait: that nobody reads them yet, and a new note on request. */
@Tag("section")
final class GuardianWait extends HtmlContainer {

  GuardianWait(GuardianAsking asking, ReceiptCode receipt) {
    addClassNames("sheet", "stack", "after");
    String title = getTranslation("submissions.guardian.waiting.title");
    add(
        Markup.words("h2", "small", title),
        ReadAloud.of(title),
        Markup.words("p", "", getTranslation("submissions.guardian.waiting.words")),
        Markup.words("p", "", getTranslation("submissions.guardian.first.safe")),
        new PaperButton(getTranslation("submissions.guardian.now-ask"))
            .startsWith(Sign.PAGE)
            .does(press -> {
              removeAll();
              add(GuardianNote.of(asking, receipt));
            }));
    ReadAloud.around(this);
  }
}
