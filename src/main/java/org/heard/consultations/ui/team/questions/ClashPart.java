package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.consultations.making.PlanTexts;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.jspecify.annotations.Nullable;

/** Somebody else changed the same: their words, mine, and the choice between them. */
final class ClashPart extends Div {

  /**
   * A choice.
   *
   * @param mine stores the own change over theirs
   * @param theirs leaves theirs as it is
   */
  ClashPart(Desk.Outcome.Clash clash, Runnable mine, Runnable theirs) {
    addClassNames("note", "note--care", "t-form");
    getElement().setAttribute("role", "alert");
    add(new Paragraph(getTranslation("consultations.clash.title")));
    DescriptionList both = new DescriptionList();
    Map<String, LocalizedText> ours = PlanTexts.of(clash.mine());
    Map<String, LocalizedText> others = PlanTexts.of(clash.theirs());
    Stream.concat(ours.keySet().stream(), others.keySet().stream())
        .distinct()
        .filter(place -> clash.places().stream().anyMatch(clashing -> within(place, clashing)))
        .filter(place -> !Objects.equals(ours.get(place), others.get(place)))
        .forEach(place -> {
          both.add(
              new DescriptionList.Term(getTranslation("consultations.clash.theirs")),
              new DescriptionList.Description(words(others.get(place))),
              new DescriptionList.Term(getTranslation("consultations.clash.mine")),
              new DescriptionList.Description(words(ours.get(place))));
        });
    if (both.getChildren().findAny().isPresent()) {
      add(both);
    } else {
      add(new Paragraph(getTranslation("consultations.clash.not-words")));
    }
    NativeButton keep = Press.button(getTranslation("consultations.clash.keep-mine"), mine);
    Div acts =
        new Div(keep, Press.button(getTranslation("consultations.clash.take-theirs"), theirs));
    acts.addClassName("t-row");
    add(acts);
    keep.getElement().callJsFunction("focus");
  }

  /** A clash names a text, one rendering in it, or something that holds texts. */
  private static boolean within(String place, String clashing) {
    return (place + "/").startsWith(clashing + "/") || (clashing + "/").startsWith(place + "/");
  }

  private String words(@Nullable LocalizedText text) {
    return text == null
        ? getTranslation("consultations.clash.nothing")
        : text.renderings().stream().map(Rendering::text).collect(Collectors.joining(" · "));
  }
}
