package org.heard.advisors.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.heard.accounts.Colleagues;
import org.heard.advisors.WordsToAdvisors.Word;
import org.heard.advisors.people.Messages;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;

/** All that staff wrote to children, for those who look after that. */
@Route("team/advisor-words")
@Menu(title = "advisors.people.words", order = 219.5, icon = "eye")
@RolesAllowed({"FACILITATOR", "MANAGER", "SAFEGUARDING"})
@CssImport("./styles/rounds.css")
class WordsView extends Div implements HasDynamicTitle {
  private static final int AT_ONCE = 20;

  private final transient Colleagues colleagues;
  private final transient Messages messages;
  private final transient List<Word> all;
  private final HtmlContainer shown = Markup.element("ul", "r-words");
  private final NativeButton more;
  private int next;

  WordsView(Messages messages, Colleagues colleagues) {
    this.colleagues = colleagues;
    this.messages = messages;
    this.all = messages.everywhere();
    this.more = Fields.button(getTranslation("advisors.people.words.more"), this::showMore);
    addClassName("t-one");
    add(
        new H1(getTranslation("advisors.people.words")),
        new Paragraph(getTranslation("advisors.people.words.about")),
        shown,
        more);
    if (all.isEmpty()) {
      shown.setVisible(false);
      add(new Paragraph(getTranslation("advisors.people.words.none")));
    }
    showMore();
  }

  private void showMore() {
    int end = Math.min(next + AT_ONCE, all.size());
    all.subList(next, end).forEach(this::show);
    next = end;
    more.setVisible(next < all.size());
  }

  private void show(Word word) {
    String day = ReaderDates.day(word.day(), ReaderLanguage.current());
    String from = colleagues.name(word.from()).orElse("");
    String to =
        word.to()
            .map(advisor ->
                messages
                    .nickname(advisor)
                    .orElseGet(() -> getTranslation("advisors.team.an-advisor")))
            .orElseGet(() -> getTranslation("advisors.people.words.several"));
    HtmlContainer said = Markup.words("p", "", word.words());
    said.getElement().setAttribute("dir", "auto");
    shown.add(
        Markup.element(
            "li",
            "r-comment",
            Markup.words("p", "muted", getTranslation("advisors.people.words.line", day, from, to)),
            said));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("advisors.people.words");
  }
}
