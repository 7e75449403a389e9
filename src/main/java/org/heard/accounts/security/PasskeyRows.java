package org.heard.accounts.security;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.heard.accounts.Passkeys.Passkey;
import org.heard.shared.DatabaseRole;
import org.heard.shared.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Repository;

/** Passkeys as rows. */
@Repository
class PasskeyRows implements UserCredentialRepository {
  private final JdbcClient jdbc;
  private final Transactions transactions;
  private final Clock clock;

  PasskeyRows(JdbcClient jdbc, Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  List<Passkey> of(UUID person) {
    return atTheDoor(() ->
        jdbc.sql(
                """
                select id, name, made_on, used_on from accounts.passkey
                where person = :person order by made_on, name, id
                """)
            .param("person", person)
            .query((row, n) ->
                new Passkey(
                    row.getObject("id", UUID.class),
                    row.getString("name"),
                    row.getObject("made_on", LocalDate.class),
                    Optional.ofNullable(row.getObject("used_on", LocalDate.class))))
            .list());
  }

  /** Counts under a lock on the person, so that two at once do not both fit. */
  int countForMore(UUID person) {
    jdbc.sql("select id from accounts.person where id = :person for update")
        .param("person", person)
        .query(UUID.class)
        .list();
    return of(person).size();
  }

  boolean remove(UUID person, UUID id) {
    return jdbc.sql("delete from accounts.passkey where person = :person and id = :id")
            .param("person", person)
            .param("id", id)
            .update()
        == 1;
  }

  void forget(UUID person) {
    jdbc.sql("delete from accounts.passkey where person = :person")
        .param("person", person)
        .update();
  }

  @Override
  public void save(CredentialRecord record) {
    if (findByCredentialId(record.getCredentialId()) == null) {
      insert(record);
    } else {
      used(record);
    }
  }

  private void insert(CredentialRecord record) {
    jdbc.sql(
            """
            insert into accounts.passkey (
              id, person, credential, public_key, attestation, uses, backup_possible, backed_up,
              ways, name, made_on)
            values (
              :id, :person, :credential, :publicKey, :attestation, :uses, :backupPossible,
              :backedUp, :ways, :name, :today)
            """)
        .param("id", UUID.randomUUID())
        .param("person", PasskeyPeople.person(record.getUserEntityUserId()).orElseThrow())
        .param("credential", record.getCredentialId().getBytes())
        .param("publicKey", record.getPublicKey().getBytes())
        .param("attestation", Objects.requireNonNull(record.getAttestationObject()).getBytes())
        .param("uses", record.getSignatureCount())
        .param("backupPossible", record.isBackupEligible())
        .param("backedUp", record.isBackupState())
        .param(
            "ways",
            record.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .collect(Collectors.joining(" ")))
        .param("name", record.getLabel())
        .param("today", LocalDate.now(clock))
        .update();
  }

  /** In one statement, so that the same answer twice at once counts once where devices count. */
  private void used(CredentialRecord record) {
    int counted =
        jdbc.sql(
                """
                update accounts.passkey set uses = :uses, used_on = :today
                where credential = :credential and (uses < :uses or (uses = 0 and :uses = 0))
                """)
            .param("uses", record.getSignatureCount())
            .param("today", LocalDate.now(clock))
            .param("credential", record.getCredentialId().getBytes())
            .update();
    if (counted != 1) {
      throw new IllegalArgumentException("A passkey counted backwards");
    }
  }

  @Override
  public void delete(Bytes credential) {
    throw new UnsupportedOperationException("Passkeys are removed by their owners");
  }

  @Override
  public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
    return atTheDoor(() ->
            jdbc.sql("select * from accounts.passkey where credential = :credential")
                .param("credential", credential.getBytes())
                .query(PasskeyRows::record)
                .optional())
        .orElse(null);
  }

  @Override
  public List<CredentialRecord> findByUserId(Bytes person) {
    return atTheDoor(() ->
        jdbc.sql("select * from accounts.passkey where person = :person")
            .param("person", PasskeyPeople.person(person).orElseThrow())
            .query(PasskeyRows::record)
            .list());
  }

  private static CredentialRecord record(ResultSet row, int number) throws SQLException {
    return ImmutableCredentialRecord.builder()
        .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
        .credentialId(new Bytes(row.getBytes("credential")))
        .userEntityUserId(PasskeyPeople.handle(row.getObject("person", UUID.class)))
        .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
        .attestationObject(new Bytes(row.getBytes("attestation")))
        .signatureCount(row.getLong("uses"))
        .uvInitialized(true)
        .backupEligible(row.getBoolean("backup_possible"))
        .backupState(row.getBoolean("backed_up"))
        .transports(transports(row.getString("ways")))
        .label(row.getString("name"))
        .build();
  }

  private static Set<AuthenticatorTransport> transports(String ways) {
    return Arrays.stream(ways.split(" "))
        .filter(way -> !way.isEmpty())
        .map(AuthenticatorTransport::valueOf)
        .collect(Collectors.toUnmodifiableSet());
  }

  private <T> T atTheDoor(Supplier<T> work) {
    return transactions.as(DatabaseRole.DOOR, work);
  }
}
