package org.heard.submissions.domain;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.RegistryConfiguration;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.heard.submissions.ComingBack;
import org.heard.submissions.Draft;
import org.heard.submissions.DraftToken;
import org.heard.submissions.KeysFile;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Unfinished answers in a file of the child's own: a mark, and one sealed document behind it. */
@Component
class ProgressFiles {
  private static final byte[] MARK = "HEARD-PROGRESS-1\n".getBytes(StandardCharsets.US_ASCII);

  private final JsonMapper json;
  private final CitedPieces pieces;
  private final Seal seal;

  ProgressFiles(JsonMapper json, CitedPieces pieces, KeysFile keys)
      throws GeneralSecurityException {
    this.json = json;
    this.pieces = pieces;
    this.seal = Seal.with(keys.master().getPrimitive(RegistryConfiguration.get(), Aead.class));
  }

  /** What a file holds. */
  record Progress(DraftToken token, Draft draft, List<CitedPieces.Whole> pieces) {
    @Override
    public String toString() {
      return "Progress[hidden]";
    }
  }

  /** Empty when it is larger than a progress file may be. */
  Optional<byte[]> write(TokenKeys keys, Draft draft) {
    Progress progress = new Progress(keys.token(), draft, pieces.whole(keys, draft.answers()));
    byte[] sealed = seal.close(json.writeValueAsBytes(progress), "progress file", "own");
    ByteArrayOutputStream file = new ByteArrayOutputStream(MARK.length + sealed.length);
    file.writeBytes(MARK);
    file.writeBytes(sealed);
    return Optional.of(file.toByteArray())
        .filter(bytes -> bytes.length <= ComingBack.MOST_FILE_BYTES);
  }

  /** Empty when these are not the bytes of a file that {@link #write} made. */
  Optional<Progress> read(byte[] file) {
    if (!Arrays.equals(file, 0, Math.min(MARK.length, file.length), MARK, 0, MARK.length)) {
      return Optional.empty();
    }
    try {
      byte[] sealed = Arrays.copyOfRange(file, MARK.length, file.length);
      return Optional.of(json.readValue(seal.open(sealed, "progress file", "own"), Progress.class));
    } catch (SealBrokenException | JacksonException damaged) {
      return Optional.empty();
    }
  }
}
