package org.heard.consultations.ui.team;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.stream.Collectors;
import org.heard.consultations.repeating.Compared;
import org.heard.consultations.repeating.Compared.Verdict;
import org.heard.consultations.repeating.Difference;
import org.heard.consultations.repeating.Series;
import org.heard.shared.ConsultationId;

/**
 * In a call that follows others: what cannot be compared any more, and why, while it is changed.
 */
public final class ComparisonNote extends Div {
  private final transient Series series;
  private final ConsultationId id;

  /** A note that says nothing for a call that follows no other. */
  public ComparisonNote(Series series, ConsultationId id) {
    this.series = series;
    this.id = id;
    look();
  }

  /** Looks at what is stored now. */
  public void look() {
    removeAll();
    series.shown(id).ifPresent(shown -> shown.calls().forEach(this::show));
    if (getComponentCount() > 0) {
      addClassNames("note", "note--info", "t-form");
      add(new Anchor("team/calls/" + id + "/series", getTranslation("consultations.series.look")));
    } else {
      removeClassNames("note", "note--info", "t-form");
    }
  }

  private void show(Series.Beside beside) {
    String year = Integer.toString(beside.earlier().year());
    List<Compared> lost = with(beside, Verdict.NO);
    List<Compared> open = with(beside, Verdict.TO_DECIDE);
    if (!lost.isEmpty()) {
      UnorderedList list = new UnorderedList();
      lost.forEach(one -> list.add(new ListItem(because(one))));
      add(new Paragraph(getTranslation("consultations.series.lost", year)), list);
    }
    if (!open.isEmpty()) {
      add(new Paragraph(getTranslation("consultations.series.open", open.size(), year)));
    }
  }

  private String because(Compared one) {
    return getTranslation(
        "consultations.series.because",
        one.title(),
        one.differences().stream()
            .filter(difference -> difference.weight() == Difference.Weight.BREAKS)
            .map(difference -> DifferenceWords.of(difference, this))
            .collect(Collectors.joining(" ")));
  }

  private static List<Compared> with(Series.Beside beside, Verdict verdict) {
    return beside.questions().stream().filter(one -> one.verdict() == verdict).toList();
  }
}
