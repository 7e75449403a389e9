package org.heard.accounts.security;

import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialUserEntity;
import org.springframework.security.web.webauthn.management.PublicKeyCredentialUserEntityRepository;
import org.springframework.stereotype.Component;

/**
 * People as passkeys know them: the opaque id, and beside it the name they sign in with, for the
 * list on their own device.
 */
@Component
class PasskeyPeople implements PublicKeyCredentialUserEntityRepository {
  private static final int ID_BYTES = 16;

  private final SignInRows rows;

  PasskeyPeople(SignInRows rows) {
    this.rows = rows;
  }

  static Bytes handle(UUID person) {
    return new Bytes(
        ByteBuffer.allocate(ID_BYTES)
            .putLong(person.getMostSignificantBits())
            .putLong(person.getLeastSignificantBits())
            .array());
  }

  static Optional<UUID> person(Bytes handle) {
    byte[] bytes = handle.getBytes();
    if (bytes.length != ID_BYTES) {
      return Optional.empty();
    }
    ByteBuffer id = ByteBuffer.wrap(bytes);
    return Optional.of(new UUID(id.getLong(), id.getLong()));
  }

  @Override
  public @Nullable PublicKeyCredentialUserEntity findById(Bytes id) {
    return person(id).flatMap(this::entity).orElse(null);
  }

  /** The name of the signed-in person for Spring Security is the opaque id. */
  @Override
  public @Nullable PublicKeyCredentialUserEntity findByUsername(String id) {
    return entity(UUID.fromString(id)).orElse(null);
  }

  private Optional<PublicKeyCredentialUserEntity> entity(UUID person) {
    return rows.signInName(person)
        .map(name ->
            ImmutablePublicKeyCredentialUserEntity.builder()
                .id(handle(person))
                .name(name)
                .displayName(name)
                .build());
  }

  @Override
  public void save(PublicKeyCredentialUserEntity person) {
    throw new UnsupportedOperationException("People are added under People");
  }

  @Override
  public void delete(Bytes id) {
    throw new UnsupportedOperationException("People are not removed by their passkeys");
  }
}
