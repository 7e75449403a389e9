package org.heard.shell.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.List;
import java.util.Optional;
import org.heard.shell.SaysTrouble;
import org.heard.uikit.FailureNumber;
import org.heard.uikit.HelpPart;
import org.heard.uikit.LanguageSwitch;
import org.heard.uikit.LineStrip;
import org.heard.uikit.Markup;
import org.heard.uikit.NeedHelp;
import org.heard.uikit.PageUse;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.SharedMarkup;
import org.heard.uikit.Sign;
import org.heard.uikit.UsedFor;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;

/** Every child page: the top bar, the page itself, the footer, and the dialogs both open. */
@Layout
@AnonymousAllowed
@Tag("div")
final class ChildLayout extends HtmlContainer
    implements RouterLayout, AfterNavigationObserver, SaysTrouble {

  private final Div page = new Div();
  private final Anchor light = new Anchor();
  private @Nullable HtmlContainer use;
  private final TroubleLine trouble = new TroubleLine();

  ChildLayout(
      HelpNumbers numbers, List<HelpPart> parts, @Value("${heard.demo:false}") boolean demo) {
    addClassName("shell");
    page.addClassName("page");
    add(new TopBar());
    if (demo) {
      add(
          SharedMarkup.in(
              Markup.element("aside", "strip-line strip-line--demo"),
              Markup.words("span", "", getTranslation("shell.child.demo"))));
    }
    add(new LineStrip(getTranslation("shell.child.no-line")), trouble, page, footer());
    add(
        ReadAloud.words(),
        new HelpDialog(numbers, parts),
        PageDialog.of(
            PageDialog.LANGUAGES, getTranslation("shell.child.languages"), new LanguageSwitch()),
        new LooksDialog(),
        new RightsDialog(),
        VisitEnd.soon(this),
        VisitEnd.ended(this));
  }

  @Override
  public void sayTrouble(FailureNumber number) {
    trouble.say(number);
  }

  /** Most pages have nothing to say here, so the line is made where it is needed. */
  private void sayUse(PageUse of) {
    Optional.ofNullable(use).ifPresent(this::remove);
    use = of.said(this::getTranslation).map(this::useLine).orElse(null);
    Optional.ofNullable(use).ifPresent(line -> addComponentAtIndex(1, line));
    light.setVisible(of != PageUse.PREVIEW);
  }

  private HtmlContainer useLine(String words) {
    HtmlContainer line =
        Markup.element("aside", "strip-line strip-line--demo", Markup.words("strong", "", words));
    line.getElement().setAttribute("aria-label", getTranslation("uikit.use.about"));
    return line;
  }

  private Component footer() {
    HtmlContainer links = Markup.element("nav", "wrap");
    links.getElement().setAttribute("aria-label", getTranslation("shell.child.more"));
    HtmlContainer ways = Markup.element("span", "in");
    SharedMarkup.fill(ways, "foot", this::ways);
    links.add(ways);
    light.setText(getTranslation("shell.child.light"));
    light.setRouterIgnore(true);
    links.add(light);
    return Markup.element("footer", "foot", links);
  }

  private List<Component> ways() {
    return List.of(
        new NeedHelp(),
        PageDialog.opener(
            PageDialog.LANGUAGES, Sign.WORLD, getTranslation("shell.child.languages")),
        PageDialog.opener(PageDialog.LOOKS, Sign.EYE, getTranslation("shell.child.looks")),
        PageDialog.opener(PageDialog.RIGHTS, Sign.HEART, getTranslation("shell.child.rights")));
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    light.setHref(LightWay.from(event.getLocation().getPath(), ReaderLanguage.current()));
  }

  @Override
  public void showRouterLayoutContent(@Nullable HasElement content) {
    trouble.removeAll();
    sayUse(content instanceof UsedFor used ? used.use() : PageUse.REAL);
    if (content != null) {
      page.getElement().appendChild(content.getElement());
    }
  }
}
