package org.heard.consultations.ui.team.translating;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.translating.Completeness;
import org.heard.consultations.translating.Descriptions;
import org.heard.shared.Language;
import org.heard.shared.Wording;
import org.heard.uikit.Markup;

/** The languages of a call and how far each of them is. */
@Route("team/calls/:call/languages")
@RolesAllowed("MANAGER")
@CssImport("./styles/translating.css")
class LanguagesView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient Plans plans;

  LanguagesView(Plans plans) {
    this.plans = plans;
    addClassNames("t-one", "t-languages");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Seen seen = CallOfPage.plan(event, plans);
    List<Language> languages = seen.plan().settings().languages();
    add(
        new Anchor(
            "team/calls/" + seen.id(), getTranslation("consultations.translating.back-to-call")),
        new H1(getTranslation("consultations.translating.languages")),
        new Paragraph(
            getTranslation("consultations.translating.original", languages.getFirst().ownName())));
    if (languages.size() == 1) {
      add(new Paragraph(getTranslation("consultations.translating.one-language")));
    }
    languages.stream().skip(1).forEach(language -> add(card(seen, language)));
  }

  private HtmlContainer card(Seen seen, Language language) {
    HtmlContainer name = Markup.words("h2", "", language.ownName());
    name.getElement().setAttribute("lang", language.tag());
    Map<Wording, Completeness> all = Completeness.byWording(seen.plan(), language);
    HtmlContainer card = Markup.element("section", "t-part", name);
    if (all.isEmpty()) {
      card.add(new Paragraph(getTranslation("consultations.translating.nothing-written")));
      return card;
    }
    Descriptions words = new Descriptions(this::getTranslation);
    HtmlContainer lines = Markup.element("ul", "");
    all.forEach((wording, far) ->
        lines.add(
            Markup.words(
                "li",
                "",
                getTranslation(
                    "consultations.translating.how-far",
                    words.wording(wording),
                    far.done(),
                    far.stale(),
                    far.missing()))));
    RouterLink link =
        new RouterLink(
            getTranslation("consultations.translating.translate", language.ownName()),
            TranslationView.class,
            new RouteParameters(
                Map.of(
                    CallOfPage.CALL,
                    seen.id().value().toString(),
                    CallOfPage.LANGUAGE,
                    language.tag())));
    card.add(lines, link);
    return card;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultations.translating.page-title");
  }
}
