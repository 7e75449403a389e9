package org.heard.submissions.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Map;
import org.heard.HeardTest;
import org.heard.consultations.Answer;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.shared.Language;
import org.heard.submissions.Answering;
import org.heard.submissions.Answering.SendResult;
import org.heard.submissions.Assent;
import org.heard.submissions.ComingBack;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.ReceiptCode;
import org.heard.uikit.ChildScreen;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** A visit into which answers come gets another number. */
@HeardTest
class VisitIdTest extends SpringBrowserlessTest {
  @Autowired private Calls calls;
  @Autowired private Answering answering;
  @Autowired private ComingBack comingBack;

  private final MockHttpSession session = new MockHttpSession();
  private final String before = session.getId();
  private @Nullable RequestAttributes ofTheTest;
  private Consultation call;

  @BeforeEach
  void aVisitGoesOnForAWhile() {
    ofTheTest = RequestContextHolder.getRequestAttributes();
    MockHttpServletRequest request = new MockHttpServletRequest();
    session.setNew(false);
    request.setSession(session);
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    call = calls.open();
    UI.getCurrent().navigate("code");
  }

  @AfterEach
  void giveBack() {
    RequestContextHolder.setRequestAttributes(ofTheTest);
  }

  @Test
  void aCodeThatFitsNothingChangesNothing() {
    ChildScreen.typeAndEnter("0000 0000 0000 0000");
    assertThat(session.getId()).isEqualTo(before);
  }

  @Test
  void aReceiptOpensUnderANewNumberOnceForEachOpening() {
    ReceiptCode receipt = sent();
    ChildScreen.typeAndEnter(receipt.digits());
    assertThat(ChildScreen.heading()).isEqualTo("Your answers");
    String first = session.getId();
    assertThat(first).isNotEqualTo(before);
    ChildScreen.press("Close my answers");
    ChildScreen.typeAndEnter(receipt.digits());
    assertThat(session.getId()).isNotIn(before, first);
  }

  @Test
  void unfinishedAnswersComeBackUnderANewNumber() {
    ChildScreen.typeAndEnter(comingBack.code(DraftToken.fresh(), draft()).digits());
    assertThat(session.getId()).isNotEqualTo(before);
  }

  @Test
  void aFormBeginsUnderANewNumberAndKeepsItFromQuestionToQuestion() {
    UI.getCurrent().navigate("c/" + call.slug() + "/answer");
    assertThat(session.getId()).isEqualTo(before);
    ChildScreen.press("I have read it");
    String answering = session.getId();
    assertThat(answering).isNotEqualTo(before);
    ChildScreen.press("Skip");
    assertThat(session.getId()).isEqualTo(answering);
  }

  @Test
  void aVisitThatOnlyBeginsKeepsItsNumber() {
    session.setNew(true);
    ChildScreen.typeAndEnter(sent().digits());
    assertThat(session.getId()).isEqualTo(before);
  }

  private ReceiptCode sent() {
    var result = answering.send(DraftToken.fresh(), draft(), new Assent(true, false));
    return ((SendResult.Sent) result).receipt();
  }

  private Draft draft() {
    return new Draft(
        call.id(),
        call.version(),
        Language.ENGLISH,
        Map.of("safe", Answer.Picked.one("yes")),
        "safe");
  }
}
