package org.heard.consultations.ui.team.translating;

import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.translating.OldWords;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;

/** One language of a call beside its original, and its files. */
@Route("team/calls/:call/languages/:language")
@RolesAllowed("MANAGER")
@CssImport("./styles/translating.css")
class TranslationView extends Div
    implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
  private final transient Plans plans;
  private final transient OldWords oldWords;
  private final transient Clock clock;
  private transient @Nullable TextList texts;

  TranslationView(Plans plans, OldWords oldWords, Clock clock) {
    this.plans = plans;
    this.oldWords = oldWords;
    this.clock = clock;
    addClassNames("t-one", "t-languages");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Seen seen = CallOfPage.plan(event, plans);
    Language language = CallOfPage.language(event, seen);
    Desk desk = new Desk(plans, seen, language);
    TextList list = new TextList(desk, oldWords.before(seen.id(), language));
    texts = list;
    add(
        new RouterLink(
            getTranslation("consultations.translating.languages"),
            LanguagesView.class,
            new RouteParameters(CallOfPage.CALL, seen.id().value().toString())),
        new H1(
            getTranslation(
                "consultations.translating.from-to",
                seen.plan().settings().original().ownName(),
                language.ownName())),
        new Paragraph(getTranslation("consultations.translating.about")),
        new FilesSection(desk, clock, list::show),
        list);
  }

  /** Words that were typed and not left yet are saved with the page. */
  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (texts != null && !texts.saveAll()) {
      event.postpone();
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultations.translating.page-title");
  }
}
