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
import java.net.URI;
import java.time.Clock;
import org.heard.accounts.Colleagues;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.translating.OldWords;
import org.heard.consultations.translating.TranslatorLinks;
import org.heard.shared.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** One language of a call beside its original, and its files. */
@Route("team/calls/:call/languages/:language")
@RolesAllowed("MANAGER")
@CssImport("./styles/translating.css")
class TranslationView extends Div
    implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle {
  private final transient Plans plans;
  private final transient OldWords oldWords;
  private final transient TranslatorLinks links;
  private final transient Colleagues colleagues;
  private final transient URI translatorPage;
  private final transient Clock clock;
  private transient @Nullable TextList texts;

  TranslationView(
      Plans plans,
      OldWords oldWords,
      TranslatorLinks links,
      Colleagues colleagues,
      @Value("${heard.base-address}") URI baseAddress,
      Clock clock) {
    this.plans = plans;
    this.oldWords = oldWords;
    this.links = links;
    this.colleagues = colleagues;
    this.translatorPage = baseAddress.resolve("/translate");
    this.clock = clock;
    addClassNames("t-one", "t-languages");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Seen seen = CallOfPage.plan(event, plans);
    Language language = CallOfPage.language(event, seen);
    OpenTranslation work =
        new OpenTranslation(new AsManager(plans, oldWords, seen.id(), language), seen, language);
    TextList list = new TextList(work);
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
        new FilesSection(
            work, getTranslation("consultations.translating.files-about"), clock, list::show),
        new LinksSection(links(seen, language), clock),
        list);
  }

  private LinksSection.Call links(Seen seen, Language language) {
    return new LinksSection.Call(
        seen.id(),
        language,
        links,
        translatorPage,
        id -> colleagues.name(id).orElseGet(() -> getTranslation("consultations.waiver.somebody")));
  }

  /** Words that were typed and not left yet are saved with the page. */
  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (texts != null && !texts.mayBeLeft()) {
      event.postpone();
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultations.translating.page-title");
  }
}
