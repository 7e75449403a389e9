package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.heard.consultations.making.Checklist;
import org.heard.consultations.making.Checklist.Item;
import org.heard.consultations.making.Mend;
import org.heard.consultations.making.Requirement;
import org.heard.shared.ConsultationId;
import org.heard.uikit.Icon;
import org.heard.uikit.Sign;

/** What is missing under the nine requirements, each thing with the way to where it is mended. */
final class ChecklistPanel extends Section {
  private final ConsultationId id;
  private final transient Consumer<Mend> lead;
  private final boolean protecting;
  private final Paragraph done = new Paragraph();
  private final Div all = new Div();

  /**
   * The list.
   *
   * @param lead takes the reader to a part of the page
   * @param protecting whether the reader is of safeguarding too
   */
  ChecklistPanel(ConsultationId id, Consumer<Mend> lead, boolean protecting) {
    this.id = id;
    this.lead = lead;
    this.protecting = protecting;
    addClassName("p-check");
    getElement().setAttribute("aria-label", getTranslation("consultations.plan.checklist"));
    done.addClassName("strong");
    add(new H2(getTranslation("consultations.plan.checklist")), done, all);
  }

  void show(Checklist checklist) {
    done.setText(getTranslation("consultations.plan.percent", checklist.percent()));
    all.removeAll();
    for (Requirement requirement : Requirement.values()) {
      all.add(part(requirement, checklist.under(requirement)));
    }
  }

  private Div part(Requirement requirement, List<Item> missing) {
    H3 heading = new H3(LackWords.of(requirement, this));
    Div part = new Div(heading);
    part.addClassName("p-need");
    if (missing.isEmpty()) {
      Paragraph fine = new Paragraph();
      fine.add(new Icon(Sign.TICK));
      fine.add(getTranslation("consultations.plan.nothing-missing"));
      fine.addClassName("p-fine");
      part.add(fine);
    } else {
      UnorderedList list = new UnorderedList();
      missing.forEach(item -> list.add(new ListItem(line(item))));
      part.add(list);
    }
    return part;
  }

  private Component line(Item item) {
    String words = LackWords.of(item.lack(), this);
    Mend mend = item.lack().mend();
    return switch (mend.part()) {
      case ABOUT, DATES, WHO, LANGUAGES, PARTNERS, CONFIRMATIONS -> {
        NativeButton button = new NativeButton(words, press -> lead.accept(mend));
        button.addClassName("p-way");
        yield button;
      }
      case QUESTIONS -> link("/questions", words);
      case TRANSLATIONS -> link("/languages", words);
      case ADVISORS -> link("/questions", words);
      case CONSENT -> new Anchor("team/consent/" + id, words);
      case DUTY -> duty(words);
      case HELPLINES ->
          new Paragraph(words + " " + getTranslation("consultations.plan.lack.helplines-where"));
    };
  }

  /** Safeguarding mends this, on a page that managers do not have. */
  private Component duty(String words) {
    return protecting
        ? new Anchor("team/duty", words)
        : new Paragraph(words + " " + getTranslation("consultations.plan.lack.duty-where"));
  }

  private Component link(String page, String words) {
    Optional<Component> link = Pages.of(id, page).map(address -> new Anchor(address, words));
    return link.orElseGet(() -> new Paragraph(words));
  }
}
