package org.heard.shell.child;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.server.VaadinSession;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.SharedMarkup;
import org.heard.uikit.Sign;

/** Text and colours: each setting with its choices, a sentence to look at, and the way back. */
final class LooksDialog extends Composite<HtmlContainer> {
  /** Scripts that the letters to choose can write; others keep the usual letters of the page. */
  private static final Map<String, Set<Integer>> WRITES =
      Map.of(
          "lexend", Set.of(UScript.LATIN),
          "andika", Set.of(UScript.LATIN, UScript.CYRILLIC));

  @Override
  protected HtmlContainer initContent() {
    HtmlContainer choices = LookRadio.remembered(Markup.element("div", "looks"));
    if (Looks.ofVisit(VaadinSession.getCurrent()).equals(Looks.USUAL)) {
      SharedMarkup.fill(choices, PageDialog.LOOKS, this::settings);
    } else {
      SharedMarkup.fill(choices, settings());
    }
    return PageDialog.of(PageDialog.LOOKS, getTranslation("shell.child.looks"), choices);
  }

  private List<Component> settings() {
    List<Component> settings = new ArrayList<>();
    settings.add(Markup.words("p", "looks-sample", getTranslation("shell.child.looks.sample")));
    for (LookSetting setting : LookSetting.values()) {
      settings.add(group(setting));
    }
    settings.add(usual());
    return settings;
  }

  private HtmlContainer group(LookSetting setting) {
    HtmlContainer pills = Markup.element("div", "looks-pills");
    for (LookChoice choice : setting.choices()) {
      LookRadio radio = new LookRadio(setting, choice, limits(choice));
      radio.addClassName("pill-choice");
      pills.add(radio);
    }
    return Markup.element(
        "fieldset", "", Markup.words("legend", "lab", getTranslation(setting.words())), pills);
  }

  /** Says it of letters that the language of the page is not written in. */
  private Component[] limits(LookChoice choice) {
    Set<Integer> writes = WRITES.get(choice.key());
    return writes == null || writes.contains(script())
        ? new Component[0]
        : new Component[] {
          Markup.words("small", "", getTranslation("shell.child.looks.letters.limits"))
        };
  }

  private static int script() {
    ULocale likely =
        ULocale.addLikelySubtags(ULocale.forLanguageTag(ReaderLanguage.current().tag()));
    return UScript.getCodeFromName(likely.getScript());
  }

  private Component usual() {
    HtmlContainer button =
        Markup.element(
            "button",
            "btn",
            new Icon(Sign.UNDO),
            Markup.words("span", "", getTranslation("shell.child.looks.back")));
    button.getElement().setAttribute("type", "button").setAttribute("data-usual", true);
    return button;
  }
}
