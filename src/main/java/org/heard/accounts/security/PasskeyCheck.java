package org.heard.accounts.security;

import com.webauthn4j.util.exception.WebAuthnException;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.heard.shared.DatabaseRole;
import org.heard.shared.PasskeyQuestion;
import org.heard.shared.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorAttestationResponse;
import org.springframework.security.web.webauthn.api.AuthenticatorSelectionCriteria;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialCreationOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRequestOptions;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialRpEntity;
import org.springframework.security.web.webauthn.api.ResidentKeyRequirement;
import org.springframework.security.web.webauthn.api.UserVerificationRequirement;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialCreationOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutablePublicKeyCredentialRequestOptionsRequest;
import org.springframework.security.web.webauthn.management.ImmutableRelyingPartyRegistrationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyAuthenticationRequest;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.security.web.webauthn.management.Webauthn4JRelyingPartyOperations;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks passkeys and checks what they answer (WebAuthn). They are made for the one address of this
 * installation, and count only when the device looked who holds it.
 */
@Component
class PasskeyCheck {
  private static final int LONGEST = 20_000;
  private static final TypeReference<PublicKeyCredential<AuthenticatorAssertionResponse>> ANSWER =
      new TypeReference<>() {};
  private static final TypeReference<PublicKeyCredential<AuthenticatorAttestationResponse>> MADE =
      new TypeReference<>() {};

  private final Webauthn4JRelyingPartyOperations passkeys;
  private final PasskeyRows rows;
  private final Transactions transactions;
  private final Clock clock;
  private final JsonMapper json =
      JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

  PasskeyCheck(
      PasskeyPeople people,
      PasskeyRows rows,
      @Value("${heard.base-address}") URI baseAddress,
      Transactions transactions,
      Clock clock) {
    this.transactions = transactions;
    this.rows = rows;
    this.clock = clock;
    PublicKeyCredentialRpEntity here =
        PublicKeyCredentialRpEntity.builder().id(baseAddress.getHost()).name("Heard").build();
    this.passkeys =
        new Webauthn4JRelyingPartyOperations(people, rows, here, Set.of(origin(baseAddress)));
    passkeys.setCustomizeRequestOptions(
        options -> options.userVerification(UserVerificationRequirement.REQUIRED));
    passkeys.setCustomizeCreationOptions(options ->
        options.authenticatorSelection(
            AuthenticatorSelectionCriteria.builder()
                .userVerification(UserVerificationRequirement.REQUIRED)
                .residentKey(ResidentKeyRequirement.REQUIRED)
                .build()));
  }

  /** As browsers write it: without the port that goes without saying. */
  static String origin(URI address) {
    int usual = "https".equals(address.getScheme()) ? 443 : 80;
    String port =
        address.getPort() < 0 || address.getPort() == usual ? "" : ":" + address.getPort();
    return address.getScheme() + "://" + address.getHost() + port;
  }

  /** Asks for any passkey, or for one of a signed-in person. */
  PasskeyQuestions.Who who(@Nullable Authentication person) {
    PublicKeyCredentialRequestOptions options =
        passkeys.createCredentialRequestOptions(
            new ImmutablePublicKeyCredentialRequestOptionsRequest(person));
    return new PasskeyQuestions.Who(
        options,
        json.writeValueAsString(options),
        clock.instant().plus(PasskeyQuestions.LASTS),
        new AtomicBoolean());
  }

  PasskeyQuestions.Make make(Authentication person) {
    PublicKeyCredentialCreationOptions options =
        passkeys.createPublicKeyCredentialCreationOptions(
            new ImmutablePublicKeyCredentialCreationOptionsRequest(person));
    return new PasskeyQuestions.Make(
        options,
        json.writeValueAsString(options),
        clock.instant().plus(PasskeyQuestions.LASTS),
        new AtomicBoolean());
  }

  /** Whose passkey answered; empty when the answer does not count. */
  public Optional<UUID> check(PasskeyQuestion question, String answer) {
    return transactions.as(DatabaseRole.DOOR, () -> checked(question, answer));
  }

  private Optional<UUID> checked(PasskeyQuestion question, String answer) {
    if (!(question instanceof PasskeyQuestions.Who who)
        || !who.take(clock.instant())
        || answer.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      PublicKeyCredential<AuthenticatorAssertionResponse> given = json.readValue(answer, ANSWER);
      if (!complete(given)) {
        return Optional.empty();
      }
      Bytes owner =
          passkeys
              .authenticate(new RelyingPartyAuthenticationRequest(who.options(), given))
              .getId();
      @Nullable Bytes said = given.getResponse().getUserHandle();
      return said == null || said.equals(owner) ? PasskeyPeople.person(owner) : Optional.empty();
    } catch (IllegalArgumentException | WebAuthnException | JacksonException e) {
      return Optional.empty();
    }
  }

  /** Keeps a new passkey; false when the answer does not count. */
  @Transactional
  public boolean keep(PasskeyQuestions.Make question, String answer, String name) {
    if (!question.take(clock.instant()) || answer.length() > LONGEST) {
      return false;
    }
    try {
      PublicKeyCredential<AuthenticatorAttestationResponse> made = json.readValue(answer, MADE);
      if (!complete(made)) {
        return false;
      }
      passkeys.registerCredential(
          new ImmutableRelyingPartyRegistrationRequest(
              question.options(), new RelyingPartyPublicKey(made, name)));
      return true;
    } catch (IllegalArgumentException | WebAuthnException | JacksonException e) {
      return false;
    }
  }

  /** Whether an answer is about a passkey that is kept already. */
  boolean known(String answer) {
    try {
      PublicKeyCredential<AuthenticatorAttestationResponse> made = json.readValue(answer, MADE);
      return complete(made) && rows.findByCredentialId(made.getRawId()) != null;
    } catch (IllegalArgumentException | JacksonException e) {
      return false;
    }
  }

  // What is read from JSON can lack what its type promises.
  private static boolean complete(@Nullable PublicKeyCredential<?> given) {
    return given != null
        && isThere(given.getRawId())
        && switch (given.getResponse()) {
          case AuthenticatorAssertionResponse answer ->
              isThere(answer.getClientDataJSON())
                  && isThere(answer.getAuthenticatorData())
                  && isThere(answer.getSignature());
          case AuthenticatorAttestationResponse made ->
              isThere(made.getClientDataJSON()) && isThere(made.getAttestationObject());
          case null, default -> false;
        };
  }

  private static boolean isThere(@Nullable Bytes part) {
    return part != null;
  }
}
