package org.heard.submissions.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.GeneralSecurityException;
import java.util.Set;
import org.heard.shared.ConsultationId;
import org.heard.submissions.DraftToken;
import org.heard.submissions.KeysFile;
import org.heard.submissions.KeysUnusableException;
import org.heard.submissions.ReceiptCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SealTest {
  @TempDir private Path folder;

  @Test
  void opensOnlyWhereItWasClosed() {
    Seal seal = Seal.with(new byte[32]);
    byte[] sealed = seal.close("words".getBytes(StandardCharsets.UTF_8), "t.c", 1);

    assertThat(seal.open(sealed, "t.c", 1)).asString().isEqualTo("words");
    assertThatExceptionOfType(SealBrokenException.class)
        .isThrownBy(() -> seal.open(sealed, "t.c", 2));
    assertThatExceptionOfType(SealBrokenException.class)
        .isThrownBy(() -> seal.open(sealed, "t.other", 1));
  }

  @Test
  void aTokenGivesOtherKeysForEachCallAndUse() {
    DraftToken token = DraftToken.fresh();
    TokenKeys one = new TokenKeys(token, ConsultationId.random());
    TokenKeys other = new TokenKeys(token, ConsultationId.random());

    assertThat(one.draftKey()).hasSize(32).isNotEqualTo(other.draftKey());
    assertThat(one.draftKey()).isNotEqualTo(one.receiptSeed());
    assertThat(one.submissionId()).isNotEqualTo(other.submissionId());
    assertThat(one.submissionId().value().version()).isEqualTo(4);
    assertThat(one.submissionId().value().variant()).isEqualTo(2);
  }

  @Test
  void aReceiptIsTheSameEveryTimeAndFoundByWhatIsStored() throws GeneralSecurityException {
    Receipts receipts = new Receipts(KeysFile.make(folder.resolve("keys.json")));
    TokenKeys token = new TokenKeys(DraftToken.fresh(), ConsultationId.random());
    ReceiptCode receipt = receipts.receipt(token, 1, Receipts.Size.USUAL);

    assertThat(receipts.receipt(token, 1, Receipts.Size.USUAL)).isEqualTo(receipt);
    assertThat(receipts.receipt(token, 0, Receipts.Size.USUAL)).isNotEqualTo(receipt);
    assertThat(receipts.given(token, receipts.stored(receipt))).contains(receipt);
  }

  @Test
  void aLongReceiptHasTwentyDigitsAndIsFoundTheSameWay() throws GeneralSecurityException {
    Receipts receipts = new Receipts(KeysFile.make(folder.resolve("keys.json")));
    TokenKeys token = new TokenKeys(DraftToken.fresh(), ConsultationId.random());
    ReceiptCode receipt = receipts.receipt(token, 0, Receipts.Size.LONG);

    assertThat(receipt.digits()).matches("[0-9]{20}");
    assertThat(receipts.given(token, receipts.stored(receipt))).contains(receipt);
  }

  @Test
  void receiptsOutliveARotationOfBothKeys() throws GeneralSecurityException {
    KeysFile before = KeysFile.make(folder.resolve("keys.json"));
    TokenKeys token = new TokenKeys(DraftToken.fresh(), ConsultationId.random());
    ReceiptCode receipt = new Receipts(before).receipt(token, 0, Receipts.Size.USUAL);
    byte[] stored = new Receipts(before).stored(receipt);

    Receipts after =
        new Receipts(
            new KeysFile(before.master(), rotated(before.digits()), rotated(before.lookup())));

    assertThat(after.receipt(token, 0, Receipts.Size.USUAL)).isNotEqualTo(receipt);
    assertThat(after.given(token, stored)).contains(receipt);
    assertThat(after.storedBefore(receipt))
        .anyMatch(bytes -> java.util.Arrays.equals(bytes, stored));
  }

  private static KeysetHandle rotated(KeysetHandle keyset) throws GeneralSecurityException {
    return KeysetHandle.newBuilder(keyset)
        .addEntry(
            KeysetHandle.generateEntryFromParameters(PredefinedPrfParameters.HMAC_SHA256_PRF)
                .withRandomId()
                .makePrimary())
        .build();
  }

  @Test
  void theKeysFileIsPrivateAndNeverOverwritten() throws Exception {
    Path file = folder.resolve("deep/keys.json");
    KeysFile made = KeysFile.make(file);

    assertThat(Files.getPosixFilePermissions(file))
        .isEqualTo(Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
    assertThat(KeysFile.read(file).master().equalsKeyset(made.master())).isTrue();
    assertThatExceptionOfType(KeysUnusableException.class).isThrownBy(() -> KeysFile.make(file));
  }

  @Test
  void aBrokenKeysFileIsRefused() throws Exception {
    Path file = Files.writeString(folder.resolve("broken.json"), "{\"master\": 1}");

    assertThatExceptionOfType(KeysUnusableException.class).isThrownBy(() -> KeysFile.read(file));
    assertThatExceptionOfType(KeysUnusableException.class)
        .isThrownBy(() -> KeysFile.read(folder.resolve("missing.json")));
  }
}
