package org.heard.moderation.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.NewConsultation;
import org.heard.consultations.NewVersion;
import org.heard.consultations.Publishing;
import org.heard.consultations.Questionnaire;
import org.heard.moderation.Submitted;
import org.heard.shared.ConsultationId;
import org.heard.shared.SubmissionId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@HeardTest
class CoversOfAVersionTest extends SpringBrowserlessTest {
  @Autowired private Publishing publishing;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Submitted submitted;

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void underTheCoversIsWhatThisChildWasAsked() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
    NewConsultation invented = calls.invented(ConsultationId.random());
    Consultation call = calls.publish(invented);
    SubmissionId id = submitted.one(call).id();
    Questionnaire own = invented.questionnaire();
    Questionnaire fewer =
        new Questionnaire(
            own.questions().stream()
                .filter(question -> !question.key().equals("siblings"))
                .toList(),
            own.terms());
    staff.signIn(Role.MANAGER, call.id());
    publishing.publishVersion(
        call.id(), new NewVersion(1, fewer, call.page(), call.languages(), List.of()));

    staff.signIn(Role.MODERATOR, call.id());
    UI.getCurrent().navigate("team/queue/" + call.slug() + "/" + id);

    assertThat(Screen.text()).contains("The answers are covered", "siblings?");
  }
}
