package org.heard.submissions.domain;

import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.prf.Prf;
import com.google.crypto.tink.prf.PrfSet;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.submissions.DraftToken;
import org.heard.submissions.KeysFile;
import org.heard.submissions.ReceiptCode;
import org.springframework.stereotype.Component;

/**
 * The digits of receipts and what is stored of them. Both keysets may be rotated: new receipts use
 * the first key, old ones are still found.
 */
@Component
class Receipts {
  /** How often the digits are drawn again when another submission already has them. */
  static final int ATTEMPTS = 8;

  /** How many digits a receipt has. */
  enum Size {
    USUAL(16),
    /** For calls with high risk; one more digit checks the others. */
    LONG(19);

    private final int digits;
    private final BigInteger range;

    Size(int digits) {
      this.digits = digits;
      this.range = BigInteger.TEN.pow(digits);
    }

    static Size of(Consultation call) {
      return call.highRisk() ? LONG : USUAL;
    }

    private ReceiptCode code(BigInteger number) {
      String text = ("%0" + digits + "d").formatted(number.mod(range));
      return this == LONG ? ReceiptCode.checked(text) : new ReceiptCode(text);
    }
  }

  private final PrfSet digits;
  private final PrfSet lookup;

  Receipts(KeysFile keys) throws GeneralSecurityException {
    this.digits = keys.digits().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
    this.lookup = keys.lookup().getPrimitive(RegistryConfiguration.get(), PrfSet.class);
  }

  /** The digits for a token; the same at every call. */
  ReceiptCode receipt(TokenKeys token, int attempt, Size size) {
    return receipt(primary(digits), token.receiptSeed(), attempt, size);
  }

  /** What is stored for new receipts. */
  byte[] stored(ReceiptCode receipt) {
    return stored(primary(lookup), receipt);
  }

  /** What may be stored for this receipt, under every key that was ever used. */
  List<byte[]> storedBefore(ReceiptCode receipt) {
    return all(lookup).stream().map(key -> stored(key, receipt)).toList();
  }

  /** The receipt that was given for a token, told by what was stored then. */
  Optional<ReceiptCode> given(TokenKeys token, byte[] stored) {
    byte[] seed = token.receiptSeed();
    for (Prf key : all(digits)) {
      for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
        for (Size size : Size.values()) {
          ReceiptCode candidate = receipt(key, seed, attempt, size);
          if (storedBefore(candidate).stream().anyMatch(bytes -> Arrays.equals(bytes, stored))) {
            return Optional.of(candidate);
          }
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Keys that seal a token under a code, the present one first; only who has the digits has one.
   */
  List<byte[]> tokenKeys(ReceiptCode receipt) {
    return all(lookup).stream().map(key -> labelled(key, "token key", receipt, 32)).toList();
  }

  /** The token under which the answers behind a receipt are changed; the same at every call. */
  DraftToken changeToken(ReceiptCode receipt) {
    return DraftToken.of(labelled(primary(lookup), "change", receipt, 16));
  }

  /** Never what is stored for a receipt: that is made of the digits alone. */
  private static byte[] labelled(Prf key, String label, ReceiptCode receipt, int length) {
    return compute(
        key, (label + "|" + receipt.digits()).getBytes(StandardCharsets.US_ASCII), length);
  }

  private static ReceiptCode receipt(Prf key, byte[] seed, int attempt, Size size) {
    byte[] input = Arrays.copyOf(seed, seed.length + 1);
    input[seed.length] = (byte) attempt;
    // 32 bytes modulo 10^16 or 10^19: the bias is below 2^-190.
    return size.code(new BigInteger(1, compute(key, input, 32)));
  }

  private static byte[] stored(Prf key, ReceiptCode receipt) {
    return compute(key, receipt.digits().getBytes(StandardCharsets.US_ASCII), 32);
  }

  private static byte[] compute(Prf key, byte[] input, int length) {
    try {
      return key.compute(input, length);
    } catch (GeneralSecurityException e) {
      throw new SealBrokenException("Cannot compute a receipt", e);
    }
  }

  private static Prf primary(PrfSet set) {
    try {
      return java.util.Objects.requireNonNull(set.getPrfs().get(set.getPrimaryId()));
    } catch (GeneralSecurityException e) {
      throw new SealBrokenException("No primary key", e);
    }
  }

  /** The first one is the present key. */
  static Collection<Prf> all(PrfSet set) {
    try {
      List<Prf> keys = new ArrayList<>(List.of(primary(set)));
      set.getPrfs().values().stream().filter(key -> !keys.contains(key)).forEach(keys::add);
      return keys;
    } catch (GeneralSecurityException e) {
      throw new SealBrokenException("No keys", e);
    }
  }
}
