package org.heard.submissions.domain;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import java.security.GeneralSecurityException;
import org.heard.accounts.SeedSeal;
import org.heard.shared.PersonId;
import org.heard.submissions.KeysFile;
import org.springframework.stereotype.Component;

/** Seeds of second steps, sealed by the master key of the keys file. */
@Component
class SeedsUnderTheMasterKey implements SeedSeal {
  private static final String COLUMN = "accounts.second_step.seed";

  private final Seal master;

  SeedsUnderTheMasterKey(KeysFile keys) throws GeneralSecurityException {
    this.master = Seal.with(keys.master().getPrimitive(RegistryConfiguration.get(), Aead.class));
  }

  @Override
  public byte[] close(byte[] seed, PersonId person) {
    return master.close(seed, COLUMN, person);
  }

  @Override
  public byte[] open(byte[] sealed, PersonId person) {
    return master.open(sealed, COLUMN, person);
  }
}
