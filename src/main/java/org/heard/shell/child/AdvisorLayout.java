package org.heard.shell.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.heard.accounts.CurrentPerson;
import org.heard.shell.SaysTrouble;
import org.heard.uikit.FailureNumber;
import org.heard.uikit.HelpPart;
import org.heard.uikit.LanguageSwitch;
import org.heard.uikit.LineStrip;
import org.heard.uikit.Markup;
import org.heard.uikit.NeedHelp;
import org.heard.uikit.PaperButton;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.SharedMarkup;
import org.heard.uikit.Sign;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/**
 * The frame of every page below {@code /advise}: a child's page with a nickname on it. A session of
 * somebody signed in ends by what the person does (docs/decisions/0115).
 */
@Layout("/advise")
@RolesAllowed("ADVISOR")
@Tag("div")
class AdvisorLayout extends HtmlContainer implements RouterLayout, SaysTrouble {
  private final Div page = new Div();
  private final TroubleLine trouble = new TroubleLine();

  AdvisorLayout(
      CurrentPerson me,
      AuthenticationContext session,
      HelpNumbers numbers,
      List<HelpPart> parts,
      @Value("${heard.demo:false}") boolean demo) {
    addClassName("shell");
    page.addClassName("page");
    add(new AdvisorBar(me.name().orElse("")));
    if (demo) {
      add(
          SharedMarkup.in(
              Markup.element("aside", "strip-line strip-line--demo"),
              Markup.words("span", "", getTranslation("shell.child.demo"))));
    }
    HtmlContainer soon = VisitEnd.soon(this);
    soon.getElement().setAttribute("data-hands", true);
    add(
        new LineStrip(getTranslation("shell.child.no-line")),
        trouble,
        page,
        footer(session),
        ReadAloud.words(),
        new HelpDialog(numbers, parts),
        PageDialog.of(
            PageDialog.LANGUAGES, getTranslation("shell.child.languages"), new LanguageSwitch()),
        new LooksDialog(),
        soon,
        VisitEnd.ended(this));
  }

  private Component footer(AuthenticationContext session) {
    HtmlContainer links = Markup.element("nav", "wrap");
    links.getElement().setAttribute("aria-label", getTranslation("shell.child.more"));
    links.add(
        Markup.element(
            "span",
            "in",
            new NeedHelp(),
            PageDialog.opener(
                PageDialog.LANGUAGES, Sign.WORLD, getTranslation("shell.child.languages")),
            PageDialog.opener(PageDialog.LOOKS, Sign.EYE, getTranslation("shell.child.looks"))),
        new PaperButton(getTranslation("shell.child.advisor.sign-out"))
            .does(press -> session.logout()));
    return Markup.element("footer", "foot", links);
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
}
