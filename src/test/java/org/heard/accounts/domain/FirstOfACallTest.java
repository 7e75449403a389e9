package org.heard.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.heard.HeardTest;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.OwnCalls;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.shared.ConsultationId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@HeardTest
class FirstOfACallTest {
  @Autowired private OwnCalls own;
  @Autowired private CurrentPerson me;
  @Autowired private Staff staff;

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void whoeverMakesACallWorksOnIt() {
    staff.signIn(Role.MANAGER);
    ConsultationId call = ConsultationId.random();

    own.takeOn(call);

    assertThat(me.assignedTo(Role.MANAGER)).containsExactly(call);
  }

  @Test
  void nobodyTakesACallThatSomebodyWorksOn() {
    ConsultationId call = ConsultationId.random();
    staff.hire(Role.MODERATOR, call);
    staff.signIn(Role.MANAGER);

    assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> own.takeOn(call));
    assertThat(me.assignedTo(Role.MANAGER)).isEmpty();
  }
}
