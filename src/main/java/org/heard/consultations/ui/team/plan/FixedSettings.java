package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import org.heard.consultations.Consultation;
import org.heard.consultations.ui.team.ConsentWords;

/**
 * Who says yes, the risk and what is kept, as they were published first: words and no fields, for
 * they never change again (decision 0147).
 */
final class FixedSettings extends Div {
  FixedSettings(Consultation call) {
    addClassNames("t-form", "p-fixed");
    getElement().setAttribute("tabindex", "-1");
    DescriptionList list = new DescriptionList();
    line(list, getTranslation("consultations.plan.consent"), ConsentWords.of(call.consent(), this));
    line(
        list,
        getTranslation("consultations.plan.risk"),
        call.highRisk()
            ? getTranslation("consultations.plan.risk.high")
            : getTranslation("consultations.plan.risk.usual"));
    line(list, getTranslation("consultations.plan.drafts"), TextWords.of(call.drafts(), this));
    add(
        new H3(getTranslation("consultations.plan.fixed")),
        new Paragraph(getTranslation("consultations.plan.fixed.why")),
        list);
  }

  private static void line(DescriptionList list, String what, String now) {
    list.add(new DescriptionList.Term(what), new DescriptionList.Description(now));
  }

  void takeFocus() {
    getElement().callJsFunction("focus");
  }
}
