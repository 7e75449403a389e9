package org.heard.advisors.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.heard.accounts.Colleagues;
import org.heard.advisors.WordsToAdvisors.Word;
import org.heard.advisors.people.Messages;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;

/** All that staff wrote to children, for those who look after that. */
@Route("team/advisor-words")
@Menu(title = "advisors.people.words", order = 219.5, icon = "eye")
@RolesAllowed({"FACILITATOR", "MANAGER", "SAFEGUARDING"})
class WordsView extends Div implements HasDynamicTitle {

  WordsView(Messages messages, Colleagues colleagues) {
    addClassName("t-one");
    add(
        new H1(getTranslation("advisors.people.words")),
        new Paragraph(getTranslation("advisors.people.words.about")));
    List<Word> all = messages.everywhere();
    if (all.isEmpty()) {
      add(new Paragraph(getTranslation("advisors.people.words.none")));
    }
    all.forEach(word -> {
      String day = ReaderDates.day(word.day(), ReaderLanguage.current());
      String from = colleagues.name(word.from()).orElse("");
      Paragraph who = new Paragraph(getTranslation("advisors.people.words.line", day, from));
      who.addClassName("muted");
      add(who, new Paragraph(word.words()));
    });
  }

  @Override
  public String getPageTitle() {
    return getTranslation("advisors.people.words");
  }
}
