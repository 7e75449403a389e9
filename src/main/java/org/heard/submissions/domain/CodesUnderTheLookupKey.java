package org.heard.submissions.domain;

import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.List;
import org.heard.shared.CodeMarks;
import org.heard.shared.HandoverCode;
import org.heard.submissions.KeysFile;
import org.springframework.stereotype.Component;

/** HMAC-SHA-256 of codes under the lookup keys of the keys file. */
@Component
class CodesUnderTheLookupKey implements CodeMarks {
  // Receipts are digits alone, and every other input starts with another word.
  private static final String LABEL = "code handed over|";
  private static final int LENGTH = 32;

  private final PrfSet lookup;

  CodesUnderTheLookupKey(KeysFile keys) throws GeneralSecurityException {
    this.lookup = keys.lookup().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
  }

  @Override
  public byte[] of(HandoverCode code) {
    return before(code).getFirst();
  }

  @Override
  public List<byte[]> before(HandoverCode code) {
    return Receipts.all(lookup).stream().map(key -> mark(key, code)).toList();
  }

  private static byte[] mark(Prf key, HandoverCode code) {
    try {
      return key.compute((LABEL + code.text()).getBytes(StandardCharsets.US_ASCII), LENGTH);
    } catch (GeneralSecurityException e) {
      throw new SealBrokenException("Cannot compute a mark", e);
    }
  }
}
