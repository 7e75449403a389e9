package org.heard.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class DayFieldTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private final List<@Nullable LocalDate> told = new ArrayList<>();
  private final DayField field = new DayField("From", null, told::add);

  @Test
  void nothingIsToldWhileADayIsTyped() {
    happens("change", "0002-03-01", true);
    happens("change", "0020-03-01", true);
    assertThat(told).isEmpty();
  }

  @Test
  void aTypedDayIsToldWhenTheFieldIsLeft() {
    happens("change", DAY.toString(), true);
    happens("blur", DAY.toString(), true);
    assertThat(told).containsExactly(DAY);
  }

  @Test
  void enterTellsItAndLeavingTheFieldDoesNotRepeatIt() {
    happens("keydown", DAY.toString(), true);
    happens("blur", DAY.toString(), true);
    assertThat(told).containsExactly(DAY);
  }

  @Test
  void aDayFromTheCalendarIsToldAtOnce() {
    happens("change", DAY.toString(), false);
    assertThat(told).containsExactly(DAY);
  }

  @Test
  void aDayThatIsTakenOutIsToldAndPassingByIsNot() {
    DayField chosen = new DayField("From", DAY, told::add);
    fire(chosen, "blur", DAY.toString(), true);
    assertThat(told).isEmpty();
    fire(chosen, "blur", "", true);
    assertThat(told).containsExactly((LocalDate) null);
  }

  private void happens(String event, String value, boolean typed) {
    fire(field, event, value, typed);
  }

  /** As the browser says it, with what the filters of the field come to there. */
  private static void fire(DayField field, String event, String value, boolean typed) {
    Element input = field.getElement().getChild(1);
    ObjectNode said = JacksonUtils.createObjectNode();
    said.put("event.target.value", value);
    said.put("!element.typedInto", !typed);
    said.put("event.key === 'Enter' && !event.isComposing", event.equals("keydown"));
    input
        .getNode()
        .getFeature(ElementListenerMap.class)
        .fireEvent(new DomEvent(input, event, said));
  }
}
