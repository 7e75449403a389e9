package org.heard.advisors.ui.people;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.accounts.Organisations;
import org.heard.accounts.Organisations.LookAfterMe;
import org.heard.advisors.Advisor;
import org.heard.advisors.Advisors;
import org.heard.advisors.WordsToAdvisors.Word;
import org.heard.advisors.people.Leaving;
import org.heard.advisors.people.Leaving.Farewell;
import org.heard.advisors.people.Messages;
import org.heard.advisors.ui.HomePart;
import org.heard.uikit.Markup;
import org.heard.uikit.Picture;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.ReaderLanguage;

/** Where an advisor comes in: what there is to do. */
@Route("advise")
@RolesAllowed("ADVISOR")
class AdviseView extends Main implements HasDynamicTitle {
  private static final int TOLD_DAYS = 60;

  private final transient List<HomePart> parts;

  AdviseView(
      Advisors advisors,
      Messages messages,
      Leaving leaving,
      Organisations organisations,
      List<HomePart> parts,
      Clock clock) {
    this.parts = parts;
    setId("main");
    Optional<Advisor> me = advisors.me();
    HtmlContainer top =
        Markup.element(
            "div",
            "words",
            Markup.words(
                "h1",
                "",
                getTranslation("advisors.home.title", me.map(Advisor::nickname).orElse(""))),
            Markup.words("p", "lead", getTranslation("advisors.home.lead")),
            ReadAloud.all());
    add(
        Markup.element(
            "section",
            "cover-top c-sky",
            Markup.element("div", "wrap", ReadAloud.around(top), Picture.scene("hero"))),
        Markup.element("div", "wrap sec stack", tasks(me)));
    me.ifPresent(advisor -> news(advisor, leaving, organisations, LocalDate.now(clock)));
    List<Word> words = messages.mine();
    if (!words.isEmpty()) {
      add(Markup.element("div", "wrap sec stack", written(words)));
    }
  }

  /** What changes around an advisor: who looks after it, and that it grows up. */
  private void news(Advisor me, Leaving leaving, Organisations organisations, LocalDate today) {
    organisations
        .lookAfterMe()
        .filter(adults -> isNew(adults, me, today))
        .ifPresent(adults ->
            add(
                Markup.element(
                    "div",
                    "wrap sec stack",
                    said(
                        getTranslation(
                            "advisors.home.new-adults", adults.named(), adults.second())))));
    leaving
        .soon()
        .ifPresent(farewell -> add(Markup.element("div", "wrap sec stack", farewell(farewell))));
  }

  private static boolean isNew(LookAfterMe adults, Advisor me, LocalDate today) {
    return adults
        .since()
        .filter(day -> !day.isBefore(me.from()) && day.plusDays(TOLD_DAYS).isAfter(today))
        .isPresent();
  }

  private Component[] farewell(Farewell farewell) {
    Anchor mine = new Anchor("/advise/mine", getTranslation("advisors.home.grown-up.go"));
    mine.addClassName("btn");
    return new Component[] {
      Markup.words("h2", "", getTranslation("advisors.home.grown-up")),
      said(
          getTranslation(
              "advisors.home.grown-up.words",
              ReaderDates.day(farewell.day(), ReaderLanguage.current()))),
      mine
    };
  }

  private Component[] written(List<Word> words) {
    List<Component> parts = new ArrayList<>();
    parts.add(Markup.words("h2", "", getTranslation("advisors.home.messages")));
    words.forEach(word -> parts.add(said(word.words())));
    parts.add(Markup.words("p", "muted", getTranslation("advisors.home.seen")));
    return parts.toArray(Component[]::new);
  }

  private Component[] tasks(Optional<Advisor> me) {
    if (me.filter(Advisor::active).isEmpty()) {
      return new Component[] {said(getTranslation("advisors.home.not-now"))};
    }
    List<Component> made =
        parts.stream().flatMap(part -> part.of(me.orElseThrow()).stream()).toList();
    return made.isEmpty()
        ? new Component[] {said(getTranslation("advisors.home.nothing"))}
        : made.toArray(Component[]::new);
  }

  private static Component said(String words) {
    return Markup.element("div", "fact fact--info", Markup.words("p", "", words));
  }

  @Override
  public String getPageTitle() {
    return getTranslation("advisors.home.page-title");
  }
}
