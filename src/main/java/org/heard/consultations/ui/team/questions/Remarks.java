package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.heard.consultations.wording.Remark;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Wording;

/** What there is to mend and to look at again, as sentences; said anew while somebody writes. */
final class Remarks extends Div {
  Remarks() {
    addClassNames("t-part", "t-remarks");
    getElement().setAttribute("role", "status");
  }

  void show(List<Remark> remarks) {
    removeAll();
    add(new H3(getTranslation("consultations.wording.title")));
    if (remarks.isEmpty()) {
      add(new Paragraph(getTranslation("consultations.wording.nothing")));
      return;
    }
    UnorderedList list = new UnorderedList();
    remarks.forEach(remark -> list.add(line(remark)));
    add(list);
  }

  private ListItem line(Remark remark) {
    boolean stops = remark.kind().stops();
    Span mark =
        new Span(
            getTranslation(stops ? "consultations.wording.stops" : "consultations.wording.look"));
    mark.addClassNames("h", stops ? "h--wrong" : "h--care");
    Span sentence = new Span(getTranslation(remark.kind().key(), remark.words()));
    ListItem line = new ListItem(mark, sentence);
    if (remark.at() != null) {
      Span where = new Span(where(remark.at()));
      where.addClassName("muted");
      line.add(where);
    }
    return line;
  }

  private String where(Rendering at) {
    return at.wording() == Wording.GENERAL
        ? at.language().ownName()
        : getTranslation(
            "consultations.wording.where",
            at.language().ownName(),
            getTranslation(KindWords.of(at.wording())));
  }
}
