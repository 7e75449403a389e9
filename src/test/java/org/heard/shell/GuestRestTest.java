package org.heard.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.server.WrappedHttpSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpSession;

class GuestRestTest {
  private static final int OF_A_CHILD = 1_200;

  private final MockHttpSession http = new MockHttpSession();
  private final WrappedHttpSession session = new WrappedHttpSession(http);
  private final GuestRest rest = new GuestRest();

  @BeforeEach
  void aVisit() {
    http.setMaxInactiveInterval(OF_A_CHILD);
  }

  @Test
  void aPageThatIsDrawnAnewRestsAsLongAsBefore() {
    rest.opened(session);
    rest.opened(session);
    rest.closed(session);
    assertThat(http.getMaxInactiveInterval()).isEqualTo(3_600);
  }

  @Test
  void afterTheLastPageAVisitRestsAsThatOfAChild() {
    rest.opened(session);
    rest.opened(session);
    rest.closed(session);
    rest.closed(session);
    assertThat(http.getMaxInactiveInterval()).isEqualTo(OF_A_CHILD);
  }

  @Test
  void whoSignedInMeanwhileKeepsTheRulesOfThat() {
    rest.opened(session);
    http.setMaxInactiveInterval(900);
    rest.closed(session);
    assertThat(http.getMaxInactiveInterval()).isEqualTo(900);
  }
}
