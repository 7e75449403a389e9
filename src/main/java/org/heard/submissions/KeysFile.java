package org.heard.submissions;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.prf.PredefinedPrfParameters;
import com.google.crypto.tink.prf.PrfConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The keys outside the database, three Tink keysets in one JSON file: without it nothing a child
 * wrote can be read and no receipt can be checked.
 *
 * @param master wraps the keys of consultations (AES-256-GCM)
 * @param digits gives the digits of receipts (HMAC-SHA-256)
 * @param lookup gives what is stored of the digits (HMAC-SHA-256)
 */
public record KeysFile(KeysetHandle master, KeysetHandle digits, KeysetHandle lookup) {
  private static final JsonMapper JSON = JsonMapper.shared();

  static {
    try {
      AeadConfig.register();
      PrfConfig.register();
    } catch (GeneralSecurityException e) {
      throw new KeysUnusableException("The cryptography library cannot be used", e);
    }
  }

  /**
   * Writes a file with new keys, readable by its owner only.
   *
   * @throws KeysUnusableException when the file exists or cannot be written
   */
  public static KeysFile make(Path path) {
    try {
      KeysFile keys =
          new KeysFile(
              fresh(PredefinedAeadParameters.AES256_GCM),
              fresh(PredefinedPrfParameters.HMAC_SHA256_PRF),
              fresh(PredefinedPrfParameters.HMAC_SHA256_PRF));
      ObjectNode document = JSON.createObjectNode();
      document.set("master", written(keys.master));
      document.set("receipt-digits", written(keys.digits));
      document.set("receipt-lookup", written(keys.lookup));
      createPrivate(path);
      Files.writeString(path, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document));
      return keys;
    } catch (GeneralSecurityException | IOException e) {
      throw new KeysUnusableException("The keys file cannot be made: " + path, e);
    }
  }

  /**
   * Reads the file.
   *
   * @throws KeysUnusableException when it is missing or is no keys file
   */
  public static KeysFile read(Path path) {
    try {
      JsonNode document = JSON.readTree(Files.readString(path));
      return new KeysFile(
          read(document, "master"),
          read(document, "receipt-digits"),
          read(document, "receipt-lookup"));
    } catch (GeneralSecurityException | IOException | tools.jackson.core.JacksonException e) {
      throw new KeysUnusableException("The keys file cannot be read: " + path, e);
    }
  }

  private static KeysetHandle fresh(Parameters parameters) throws GeneralSecurityException {
    return KeysetHandle.generateNew(parameters);
  }

  private static JsonNode written(KeysetHandle keyset) throws GeneralSecurityException {
    return JSON.readTree(
        TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
  }

  private static KeysetHandle read(JsonNode document, String name) throws GeneralSecurityException {
    return TinkJsonProtoKeysetFormat.parseKeyset(
        document.path(name).toString(), InsecureSecretKeyAccess.get());
  }

  private static void createPrivate(Path path) throws IOException {
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null) {
      Files.createDirectories(folder);
    }
    Files.newByteChannel(
            path,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
        .close();
  }

  @Override
  public String toString() {
    return "KeysFile[hidden]";
  }
}
