package org.heard.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.WrappedSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import org.heard.accounts.CurrentPerson;
import org.heard.uikit.FailureNumber;
import org.heard.uikit.LineStrip;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/**
 * The frame of the page for translators without an account: a top line that leads nowhere, and the
 * page. A translator thinks longer than a child does, so the visit rests longer before it ends.
 */
@Layout("/translate")
@AnonymousAllowed
class TranslatorLayout extends Div implements RouterLayout, SaysTrouble {
  private final Main page = new Main();
  private final TroubleStrip trouble = new TroubleStrip();
  private final transient CurrentPerson me;
  private boolean rests;

  TranslatorLayout(CurrentPerson me, @Value("${heard.demo:false}") boolean practiceSite) {
    this.me = me;
    addClassNames("team", "t-guest");
    page.setId("main");
    page.addClassName("t-page");
    page.getElement().setAttribute("tabindex", "-1");
    if (practiceSite) {
      HtmlContainer banner =
          Markup.words("aside", "t-demo", getTranslation("shell.team.practice-site"));
      banner.getElement().setAttribute("aria-label", getTranslation("shell.team.practice"));
      add(banner);
    }
    add(top(), new LineStrip(getTranslation("shell.translate.no-line")), trouble, page);
    add(
        VisitEndDialogs.soon(
            getTranslation("shell.translate.visit-end.soon.title"),
            getTranslation("shell.translate.visit-end.soon.words"),
            getTranslation("shell.translate.visit-end.stay"),
            GuestRest.LONGEST),
        VisitEndDialogs.ended(
            getTranslation("shell.translate.visit-end.ended.title"),
            getTranslation("shell.translate.visit-end.ended.words"),
            getTranslation("shell.translate.visit-end.go-on")));
  }

  private Header top() {
    Anchor skip = new Anchor("#main", getTranslation("shell.team.skip"));
    skip.setRouterIgnore(true);
    Div links = new Div(skip);
    links.addClassName("skiplinks");
    Span small = new Span(getTranslation("shell.translate.brand-part"));
    small.addClassName("t-brand-part");
    Div brand = new Div(new Mark(), new Span(getTranslation("shell.team.brand")), small);
    brand.addClassNames("brand", "t-brand");
    Header top = new Header(links, brand, new LanguageChoice(), new ColourChoice());
    top.addClassName("t-top");
    return top;
  }

  /** Whoever is signed in keeps the rules of that. */
  @Override
  protected void onAttach(AttachEvent event) {
    if (me.id().isEmpty()) {
      rests = true;
      GuestRest.of(event.getSession()).opened(event.getSession().getSession());
    }
  }

  @Override
  protected void onDetach(DetachEvent event) {
    WrappedSession session = event.getSession().getSession();
    if (rests && session != null) {
      rests = false;
      GuestRest.of(event.getSession()).closed(session);
    }
  }

  @Override
  public void sayTrouble(FailureNumber number) {
    trouble.say(number);
  }

  @Override
  public void showRouterLayoutContent(@Nullable HasElement content) {
    trouble.removeAll();
    if (content != null) {
      page.getElement().appendChild(content.getElement());
    }
  }

  @Override
  public void removeRouterLayoutContent(@Nullable HasElement content) {
    page.getElement().removeAllChildren();
  }
}
