package org.heard.consultations.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import org.heard.consultations.Consultation;
import org.heard.uikit.Icon;
import org.heard.uikit.LanguageNames;
import org.heard.uikit.Markup;
import org.heard.uikit.ReadAloud;
import org.heard.uikit.Sign;

/** What is good to know before deciding, in a few short lines. */
@Tag("aside")
final class CallFacts extends HtmlContainer {
  private final HtmlContainer list = Markup.element("dl", "");

  CallFacts(Consultation call) {
    addClassName("facts");
    getElement().setAttribute("aria-label", getTranslation("consultations.good-to-know"));
    add(ReadAloud.of(getTranslation("consultations.good-to-know")), list);
    ReadAloud.around(this);
    fact(
        Sign.CLOCK,
        getTranslation(
            "consultations.minutes", call.page().minutesLeast(), call.page().minutesMost()),
        BeforeSend.stop(call, this::getTranslation));
    fact(
        Sign.SKIP,
        getTranslation("consultations.fact.skip"),
        getTranslation("consultations.fact.no-wrong"));
    fact(
        Sign.LOCK,
        getTranslation("consultations.fact.no-name"),
        getTranslation("consultations.fact.who-you-are"));
    BeforeSend.kept(call, this::getTranslation)
        .ifPresent(kept -> fact(Sign.KEY, kept.term(), kept.words()));
    fact(
        Sign.WORLD,
        getTranslation("consultations.fact.languages"),
        new LanguageNames(call.languages()));
  }

  private void fact(Sign sign, String term, String words) {
    fact(sign, term, Markup.words("span", "", words));
  }

  private void fact(Sign sign, String term, Component words) {
    list.add(
        Markup.element(
            "div",
            "",
            Markup.element("dt", "", new Icon(sign), Markup.words("span", "", term)),
            Markup.element("dd", "", words)));
  }
}
