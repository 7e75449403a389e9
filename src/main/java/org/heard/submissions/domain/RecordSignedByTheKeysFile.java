package org.heard.submissions.domain;

import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import com.google.crypto.tink.subtle.Ed25519Sign;
import com.google.crypto.tink.subtle.Ed25519Verify;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.heard.shared.RecordSigning;
import org.heard.submissions.KeysFile;
import org.springframework.stereotype.Component;

/**
 * Ed25519 under keys that follow from the lookup keys of the keys file, so that a keys file of
 * earlier days signs too; see docs/decisions/0130. After a rotation the first key signs, and what
 * the others signed still counts.
 */
@Component
class RecordSignedByTheKeysFile implements RecordSigning {
  // Receipts are digits alone, and every other input starts with another word.
  private static final byte[] LABEL =
      "record of staff acts|ed25519 seed".getBytes(StandardCharsets.US_ASCII);

  private final Ed25519Sign signing;
  private final List<Ed25519Verify> verifying = new ArrayList<>();

  RecordSignedByTheKeysFile(KeysFile keys) throws GeneralSecurityException {
    PrfSet prfs = keys.lookup().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    for (Prf prf : prfs.getPrfs().values()) {
      verifying.add(new Ed25519Verify(pair(prf).getPublicKey()));
    }
    Prf first = Objects.requireNonNull(prfs.getPrfs().get(prfs.getPrimaryId()));
    signing = new Ed25519Sign(pair(first).getPrivateKey());
  }

  private static Ed25519Sign.KeyPair pair(Prf prf) throws GeneralSecurityException {
    return Ed25519Sign.KeyPair.newKeyPairFromSeed(prf.compute(LABEL, Ed25519Sign.SECRET_KEY_LEN));
  }

  @Override
  public byte[] sign(byte[] bytes) {
    try {
      return signing.sign(bytes);
    } catch (GeneralSecurityException e) {
      throw new SealBrokenException("Cannot sign", e);
    }
  }

  @Override
  public boolean isSigned(byte[] bytes, byte[] signature) {
    return verifying.stream().anyMatch(key -> isSigned(key, bytes, signature));
  }

  private static boolean isSigned(Ed25519Verify key, byte[] bytes, byte[] signature) {
    try {
      key.verify(signature, bytes);
      return true;
    } catch (GeneralSecurityException e) {
      return false;
    }
  }
}
