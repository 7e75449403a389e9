package org.heard.consultations.notice;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.consultations.notice.NoticeWords.Said;
import org.heard.shared.LocalizedText;
import org.heard.uikit.Markup;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.ReaderLanguage;

/** The notice on a page: which days of a call moved, from when to when, and why. */
@Tag("section")
public final class CallNews extends HtmlContainer {

  private CallNews(List<Said> all) {
    addClassNames("fact", "fact--info", "stack", "news");
    ReadAloud.around(this);
    for (int i = 0; i < all.size(); i++) {
      Said one = all.get(i);
      add(Markup.words("strong", "", one.title()));
      if (i == 0) {
        add(ReadAloud.of(one.title()));
      }
      one.lines().forEach(line -> add(Markup.words("p", "", line)));
      LocalizedText reason = one.reason();
      // Said once, when several days moved together.
      if (reason != null && (i + 1 == all.size() || !reason.equals(all.get(i + 1).reason()))) {
        add(Markup.words("p", "", getTranslation("consultations.notice.why")));
        Markup.paragraphs(reason).forEach(this::add);
      }
    }
  }

  /** The notice of a call in the language of the page; empty when nothing moved. */
  public static Optional<CallNews> of(Consultation call, Clock clock) {
    List<Said> all =
        NoticeWords.of(
            call, clock, new HtmlContainer("p")::getTranslation, ReaderLanguage.current());
    return all.isEmpty() ? Optional.empty() : Optional.of(new CallNews(all));
  }
}
