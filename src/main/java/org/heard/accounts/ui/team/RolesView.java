package org.heard.accounts.ui.team;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.heard.accounts.Ability;
import org.heard.accounts.Role;

/** What each role may do, for those who hand roles out. */
@Route("team/roles")
@RolesAllowed("ADMINISTRATOR")
class RolesView extends Div implements HasDynamicTitle {

  RolesView() {
    addClassName("t-one");
    Div scroll = new Div(table());
    scroll.addClassName("t-scroll");
    scroll
        .getElement()
        .setAttribute("tabindex", "0")
        .setAttribute("role", "region")
        .setAttribute("aria-label", getTranslation("accounts.abilities.title"));
    add(
        new H1(getTranslation("accounts.abilities.title")),
        new Paragraph(getTranslation("accounts.abilities.words")),
        scroll,
        new Paragraph(new Anchor("team/people", getTranslation("accounts.people.title"))));
  }

  private NativeTable table() {
    NativeTable table = new NativeTable();
    table.addClassName("rows");
    table.setCaptionText(getTranslation("accounts.abilities.title"));
    table.getCaption().addClassName("vh");
    NativeTableRow head = table.getHead().addRow();
    head.add(headed(getTranslation("accounts.abilities.what"), "col"));
    for (Role role : Role.values()) {
      head.add(headed(getTranslation(Words.of(role)), "col"));
    }
    for (Ability ability : Ability.values()) {
      NativeTableRow row = table.getBody().addRow();
      row.add(headed(getTranslation(Words.of(ability)), "row"));
      for (Role role : Role.values()) {
        row.add(new NativeTableCell(can(ability.of(role))));
      }
    }
    return table;
  }

  /** Words, not colour alone, say it; the colour lets the eye find who may. */
  private Span can(boolean may) {
    Span words =
        new Span(
            may
                ? getTranslation("accounts.abilities.yes")
                : getTranslation("accounts.abilities.no"));
    words.addClassNames(may ? new String[] {"h", "h--good"} : new String[] {"muted"});
    return words;
  }

  private static NativeTableHeaderCell headed(String words, String scope) {
    NativeTableHeaderCell cell = new NativeTableHeaderCell(words);
    cell.getElement().setAttribute("scope", scope);
    return cell;
  }

  @Override
  public String getPageTitle() {
    return getTranslation("accounts.abilities.title");
  }
}
