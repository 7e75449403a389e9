package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanDates;
import org.jspecify.annotations.Nullable;

/** A moment in UTC, with the same moment by the clock of the reader beside it. */
final class MomentField extends PlanField {
  private static final DateTimeFormatter WRITTEN =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");

  private final Input box = new Input();
  private final LocalTime local = new LocalTime();
  private final Paragraph beside = new Paragraph();
  private final transient Function<PlanDates, @Nullable Instant> read;
  private final transient BiFunction<PlanDates, @Nullable Instant, PlanDates> write;

  MomentField(
      PlanDesk desk,
      String id,
      String label,
      String help,
      Function<PlanDates, @Nullable Instant> read,
      BiFunction<PlanDates, @Nullable Instant, PlanDates> write) {
    super(desk);
    this.read = read;
    this.write = write;
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
    add(name, hint, box, beside, clashes());
  }

  private void listen(String happening) {
    var listener =
        box.getElement()
            .addEventListener(
                happening,
                event -> left(event.getEventData().path("event.target.value").asString("")))
            .addEventData("event.target.value");
    if (happening.equals("keydown")) {
      listener.setFilter("event.key === 'Enter'");
    }
  }

  @Override
  void takeFocus() {
    box.focus();
  }

  private void left(String typed) {
    Instant moment = moment(typed);
    if (!Objects.equals(moment, read.apply(desk().plan().settings().dates()))) {
      save(plan ->
          plan.with(plan.settings().withDates(write.apply(plan.settings().dates(), moment))));
    }
  }

  private static @Nullable Instant moment(String typed) {
    try {
      return typed.isEmpty() ? null : LocalDateTime.parse(typed).toInstant(ZoneOffset.UTC);
    } catch (DateTimeException e) {
      return null;
    }
  }

  @Override
  String told(CallPlan plan) {
    Instant moment = read.apply(plan.settings().dates());
    return moment == null ? "" : written(moment).replace('T', ' ') + " UTC";
  }

  private static String written(Instant moment) {
    return WRITTEN.format(moment.atOffset(ZoneOffset.UTC));
  }

  @Override
  public void show(CallPlan plan) {
    Instant moment = read.apply(plan.settings().dates());
    box.getElement().setProperty("value", moment == null ? "" : written(moment));
    local.at(moment);
    beside.setVisible(moment != null);
  }
}
