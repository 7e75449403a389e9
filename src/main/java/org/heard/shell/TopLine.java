package org.heard.shell;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.security.AuthenticationContext;
import org.heard.uikit.Icon;
import org.heard.uikit.Sign;

/** The top line: the way home, language and colours, who is signed in, the way out. */
final class TopLine extends Header {
  TopLine(String name, AuthenticationContext session) {
    addClassName("t-top");
    add(skip(), brand(), new LanguageChoice(), new ColourChoice(), person(name), out(session));
  }

  private Div skip() {
    Anchor link = new Anchor("#main", getTranslation("shell.team.skip"));
    link.setRouterIgnore(true);
    Div links = new Div(link);
    links.addClassName("skiplinks");
    return links;
  }

  private Anchor brand() {
    Span small = new Span(getTranslation("shell.team.brand-part"));
    small.addClassName("t-brand-part");
    Anchor brand = new Anchor("team");
    brand.add(new Mark(), new Span(getTranslation("shell.team.brand")), small);
    brand.addClassNames("brand", "t-brand");
    return brand;
  }

  private Anchor person(String name) {
    Anchor link = new Anchor("team/password");
    link.add(new Icon(Sign.KEY), new Span(name));
    link.addClassName("t-btn");
    link.setAriaLabel(getTranslation("shell.team.me", name));
    return link;
  }

  private NativeButton out(AuthenticationContext session) {
    NativeButton button =
        new NativeButton(getTranslation("shell.team.sign-out"), click -> session.logout());
    button.addClassName("t-btn");
    return button;
  }
}
