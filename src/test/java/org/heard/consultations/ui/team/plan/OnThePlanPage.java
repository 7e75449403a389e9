package org.heard.consultations.ui.team.plan;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultations;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanPresence;
import org.heard.consultations.making.PlanPublishing;
import org.heard.consultations.making.PlanText;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.Plans;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.PersonId;
import org.heard.shared.Wording;
import org.heard.uikit.ChildScreen;
import org.heard.uikit.FileField;
import org.heard.uikit.TextBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** The workspace of a call, as a manager uses it. */
abstract class OnThePlanPage extends SpringBrowserlessTest {
  @Autowired Staff staff;
  @Autowired Calls calls;
  @Autowired PreparedCalls prepared;
  @Autowired Plans plans;
  @Autowired PlanPublishing opening;
  @Autowired PlanPresence presence;
  @Autowired Consultations consultations;
  @Autowired Clock clock;
  PersonId manager = PersonId.random();
  ConsultationId id = ConsultationId.random();

  @BeforeEach
  void aManagerBeginsACall() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    calls.somebodyIsOnDuty();
    manager = staff.signIn(Role.MANAGER);
    id = prepared.begin("School meals");
  }

  @AfterEach
  void signOut() {
    staff.signOut();
  }

  void moment(String box, Instant moment) {
    ChildScreen.happens(
        $(Input.class).id(box).getElement(),
        "blur",
        Map.of("event.target.value", moment.toString().substring(0, 16)));
  }

  void write(String title) {
    staff.signIn(Role.MANAGER);
    Plans.Seen seen = plans.read(id).orElseThrow();
    plans.save(
        id,
        seen.revision(),
        PlanTexts.write(
            seen.plan(), PlanText.TITLE.place(), Language.ENGLISH, Wording.GENERAL, title));
    staff.signIn(manager);
  }

  CallPlan read() {
    return plans.read(id).orElseThrow().plan();
  }

  String title() {
    return PlanTexts.rendering(read(), PlanText.TITLE.place(), Language.ENGLISH, Wording.GENERAL)
        .map(Rendering::text)
        .orElse("");
  }

  String words() {
    return read().text(PlanText.WHY).orElseThrow().textIn(Language.ENGLISH);
  }

  void bring(String field, byte[] file) {
    $(FileField.class).all().stream()
        .filter(one ->
            one.getElement().getChildren().anyMatch(part -> field.equals(part.getAttribute("id"))))
        .forEach(one -> one.arrived("call.json", file));
  }

  void open() {
    UI.getCurrent().navigate("team/calls");
    UI.getCurrent().navigate("team/calls/" + id);
  }

  TextBox box(String box) {
    return $(TextBox.class).id(box);
  }

  void type(String box, String words) {
    ChildScreen.typeInto(box(box).getElement(), words);
  }

  void press(String words) {
    test($(NativeButton.class).withText(words).first()).click();
  }

  String text() {
    return ((Component) getCurrentView()).getElement().getTextRecursively();
  }
}
