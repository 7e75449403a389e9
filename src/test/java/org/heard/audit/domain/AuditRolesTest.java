package org.heard.audit.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.heard.HeardTest;
import org.heard.audit.AuditFilter;
import org.heard.audit.AuditTrail;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

@HeardTest
class AuditRolesTest {

  @Autowired private AuditTrail trail;

  @Test
  @WithMockUser(
      roles = {"MANAGER", "MODERATOR", "SAFEGUARDING", "ANALYST", "FACILITATOR", "ADVISOR"})
  void nobodyButAnAdministratorReadsTheRecord() {
    assertThatThrownBy(() -> trail.page(AuditFilter.ALL, null, 1))
        .isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> trail.actions()).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> trail.signed()).isInstanceOf(AccessDeniedException.class);
    assertThatThrownBy(() -> trail.verify()).isInstanceOf(AccessDeniedException.class);
  }
}
