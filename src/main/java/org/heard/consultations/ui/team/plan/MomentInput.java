package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.function.Consumer;
import org.heard.uikit.LocalTime;
import org.jspecify.annotations.Nullable;

/** A box for a moment in UTC, with the same moment by the clock of the reader below it. */
final class MomentInput extends Div {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private final Input box = new Input();
  private final LocalTime local = new LocalTime();
  private final Paragraph beside = new Paragraph();
  private final transient Consumer<@Nullable Instant> left;

  /**
   * A box.
   *
   * @param left hears the moment when the box is left, or nothing when it holds none
   */
  MomentInput(String id, String label, String help, Consumer<@Nullable Instant> left) {
    this.left = left;
    addClassName("t-field");
    box.setType("datetime-local");
    box.setId(id);
    box.addClassName("box");
    box.getElement().setAttribute("aria-describedby", id + "-help");
    NativeLabel name = new NativeLabel(label);
    name.setFor(id);
    Paragraph hint = new Paragraph(help);
    hint.setId(id + "-help");
    hint.addClassName("muted");
    beside.add(new Span(getTranslation("consultations.plan.dates.local")), local);
    beside.addClassNames("muted", "p-local");
    // Browsers say "change" for every key that leaves some valid moment.
    listen("blur");
    listen("keydown");
    add(name, hint, box, beside);
  }

  private void listen(String happening) {
    var listener =
        box.getElement()
            .addEventListener(
                happening,
                event ->
                    left.accept(
                        moment(event.getEventData().path("event.target.value").asString(""))))
            .addEventData("event.target.value");
    if (happening.equals("keydown")) {
      listener.setFilter("event.key === 'Enter'");
    }
  }

  void takeFocus() {
    box.focus();
  }

  /** Puts a moment into the box. */
  void show(@Nullable Instant moment) {
    box.getElement().setProperty("value", moment == null ? "" : written(moment));
    local.at(moment);
    beside.setVisible(moment != null);
  }

  /** A moment as words, for somebody who has to choose between two. */
  static String told(@Nullable Instant moment) {
    return moment == null ? "" : written(moment).replace('T', ' ') + " UTC";
  }

  private static String written(Instant moment) {
    return WRITTEN.format(moment.atOffset(ZoneOffset.UTC));
  }

  private static @Nullable Instant moment(String typed) {
    try {
      return typed.isEmpty() ? null : LocalDateTime.parse(typed).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
