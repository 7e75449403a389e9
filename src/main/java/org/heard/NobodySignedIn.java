package org.heard;

import java.util.Optional;
import java.util.Set;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;

/** Nobody may do anything until accounts are there. */
@Configuration(proxyBeanMethods = false)
class NobodySignedIn {
  @Bean
  @ConditionalOnMissingBean
  CurrentPerson nobody() {
    return new CurrentPerson() {
      @Override
      public Optional<PersonId> id() {
        return Optional.empty();
      }

      @Override
      public boolean has(Role role) {
        return false;
      }

      @Override
      public Set<ConsultationId> assignedTo(Role... roles) {
        return Set.of();
      }

      @Override
      public void requireAssigned(ConsultationId consultation, Role... roles) {
        throw new AccessDeniedException("Nobody is signed in");
      }
    };
  }
}
