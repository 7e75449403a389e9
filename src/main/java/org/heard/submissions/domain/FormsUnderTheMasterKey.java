package org.heard.submissions.domain;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import java.security.GeneralSecurityException;
import org.heard.accounts.FormSeal;
import org.heard.shared.PersonId;
import org.heard.submissions.KeysFile;
import org.springframework.stereotype.Component;

/** Forms of children who want to advise, sealed by the master key of the keys file. */
@Component
class FormsUnderTheMasterKey implements FormSeal {
  private static final String COLUMN = "advisors.application.own_words";

  private final Seal master;

  FormsUnderTheMasterKey(KeysFile keys) throws GeneralSecurityException {
    this.master = Seal.with(keys.master().getPrimitive(RegistryConfiguration.get(), Aead.class));
  }

  @Override
  public byte[] close(byte[] words, PersonId person) {
    return master.close(words, COLUMN, person);
  }

  @Override
  public byte[] open(byte[] sealed, PersonId person) {
    return master.open(sealed, COLUMN, person);
  }
}
