package org.heard.submissions.domain;

import java.util.UUID;
import org.heard.submissions.review.CaseKeys;
import org.springframework.stereotype.Component;

@Component
class StoredCaseKeys implements CaseKeys {
  private final Vault vault;

  StoredCaseKeys(Vault vault) {
    this.vault = vault;
  }

  @Override
  public void destroy(UUID concern) {
    vault.destroyCaseKey(concern);
  }
}
