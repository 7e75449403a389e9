package org.heard.submissions.domain;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import java.security.GeneralSecurityException;
import java.util.UUID;
import org.heard.accounts.VoiceSeal;
import org.heard.submissions.KeysFile;
import org.springframework.stereotype.Component;

/** Voices of child advisors, sealed by the master key of the keys file. */
@Component
class VoicesUnderTheMasterKey implements VoiceSeal {
  private static final String COLUMN = "advisors.recording.sound";

  private final Seal master;

  VoicesUnderTheMasterKey(KeysFile keys) throws GeneralSecurityException {
    this.master = Seal.with(keys.master().getPrimitive(RegistryConfiguration.get(), Aead.class));
  }

  @Override
  public byte[] close(byte[] sound, UUID recording) {
    return master.close(sound, COLUMN, recording);
  }

  @Override
  public byte[] open(byte[] sealed, UUID recording) {
    return master.open(sealed, COLUMN, recording);
  }
}
