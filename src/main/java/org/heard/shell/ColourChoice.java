package org.heard.shell;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import org.heard.shell.child.LookChoice;
import org.heard.shell.child.LookRadio;
import org.heard.shell.child.LookSetting;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;

/** Light, dark or high contrast. The browser acts at once (frontend/scripts/looks.ts). */
final class ColourChoice extends Div {
  ColourChoice() {
    String title = getTranslation(LookSetting.COLOURS.words());
    HtmlContainer choices = Markup.element("fieldset", "", Markup.words("legend", "vh", title));
    for (LookChoice choice : LookSetting.COLOURS.choices()) {
      LookRadio radio = new LookRadio(LookSetting.COLOURS, choice);
      radio.addClassName("t-check");
      choices.add(radio);
    }
    LookRadio.remembered(choices);
    HtmlContainer summary =
        Markup.element("summary", "t-btn", new Icon(Sign.EYE), Markup.words("span", "", title));
    add(Markup.element("details", "t-looks", summary, choices));
  }
}
