package org.heard.accounts.security;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import org.heard.shared.PasskeyQuestion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A device with one passkey, and the browser around it, in a test: answers questions like the real
 * ones, and wrongly where it is told to.
 */
final class Authenticator {
  private static final int PRESENT = 0x01;
  private static final int VERIFIED = 0x04;
  private static final int NEW_KEY = 0x40;
  private static final JsonMapper JSON = JsonMapper.shared();

  private final KeyPair key;
  private final byte[] credential = new byte[32];
  String origin = "http://localhost";
  String here = "localhost";
  boolean looksWhoHoldsIt = true;
  int uses;
  private byte[] owner = new byte[0];

  Authenticator() {
    try {
      KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
      keys.initialize(new ECGenParameterSpec("secp256r1"));
      key = keys.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
    new SecureRandom().nextBytes(credential);
  }

  /** Makes its passkey for whoever is named in the question. */
  String make(PasskeyQuestion question) {
    JsonNode options = JSON.readTree(question.forBrowser());
    owner = Base64.getUrlDecoder().decode(options.path("user").path("id").asString());
    byte[] data = authenticatorData(NEW_KEY, attested());
    ByteArrayOutputStream made = new ByteArrayOutputStream();
    made.write(0xA3);
    text(made, "fmt");
    text(made, "none");
    text(made, "attStmt");
    made.write(0xA0);
    text(made, "authData");
    made.write(0x59);
    made.write(data.length >> 8);
    made.write(data.length & 0xFF);
    made.writeBytes(data);
    return """
    {"id": "%s", "rawId": "%s", "type": "public-key", "clientExtensionResults": {},
     "response": {"clientDataJSON": "%s", "attestationObject": "%s",
       "transports": ["internal"]}}
    """
        .formatted(
            text(credential),
            text(credential),
            text(clientData("webauthn.create", options)),
            text(made.toByteArray()));
  }

  /** Answers with its passkey, and counts the use. */
  String answer(PasskeyQuestion question) {
    uses++;
    JsonNode options = JSON.readTree(question.forBrowser());
    byte[] data = authenticatorData(0, new byte[0]);
    byte[] client = clientData("webauthn.get", options);
    return """
    {"id": "%s", "rawId": "%s", "type": "public-key", "clientExtensionResults": {},
     "response": {"clientDataJSON": "%s", "authenticatorData": "%s", "signature": "%s",
       "userHandle": "%s"}}
    """
        .formatted(
            text(credential),
            text(credential),
            text(client),
            text(data),
            text(signed(data, client)),
            text(owner));
  }

  private byte[] signed(byte[] data, byte[] client) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(key.getPrivate());
      signature.update(data);
      signature.update(sha256(client));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] clientData(String type, JsonNode options) {
    return """
    {"type":"%s","challenge":"%s","origin":"%s","crossOrigin":false}\
    """
        .formatted(type, options.path("challenge").asString(), origin)
        .getBytes(StandardCharsets.UTF_8);
  }

  private byte[] authenticatorData(int flags, byte[] more) {
    int all = flags | PRESENT | (looksWhoHoldsIt ? VERIFIED : 0);
    return ByteBuffer.allocate(37 + more.length)
        .put(sha256(here.getBytes(StandardCharsets.UTF_8)))
        .put((byte) all)
        .putInt(uses)
        .put(more)
        .array();
  }

  private byte[] attested() {
    ECPublicKey open = (ECPublicKey) key.getPublic();
    return ByteBuffer.allocate(16 + 2 + credential.length + 77)
        .put(new byte[16])
        .putShort((short) credential.length)
        .put(credential)
        .put(new byte[] {(byte) 0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 0x20})
        .put(coordinate(open.getW().getAffineX()))
        .put(new byte[] {0x22, 0x58, 0x20})
        .put(coordinate(open.getW().getAffineY()))
        .array();
  }

  private static byte[] coordinate(BigInteger number) {
    byte[] bytes = number.toByteArray();
    byte[] fixed = new byte[32];
    int length = Math.min(32, bytes.length);
    System.arraycopy(bytes, bytes.length - length, fixed, 32 - length, length);
    return fixed;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void text(ByteArrayOutputStream cbor, String words) {
    cbor.write(0x60 | words.length());
    cbor.writeBytes(words.getBytes(StandardCharsets.US_ASCII));
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
