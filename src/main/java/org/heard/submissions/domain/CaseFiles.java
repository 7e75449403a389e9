package org.heard.submissions.domain;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.heard.submissions.review.CaseSeal;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
@PreAuthorize("hasRole('SAFEGUARDING')")
class CaseFiles implements CaseSeal {
  private static final String COLUMN = "moderation.case_entry.sealed";

  private final Vault vault;

  CaseFiles(Vault vault) {
    this.vault = vault;
  }

  @Override
  public byte[] close(UUID concern, UUID entry, String words) {
    vault.keepCaseKey(concern);
    return vault
        .caseKey(concern)
        .close(words.getBytes(StandardCharsets.UTF_8), COLUMN, concern + "/" + entry);
  }

  @Override
  public String open(UUID concern, UUID entry, byte[] sealed) {
    return new String(
        vault.caseKey(concern).open(sealed, COLUMN, concern + "/" + entry), StandardCharsets.UTF_8);
  }
}
