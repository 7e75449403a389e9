package org.heard.accounts.domain;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.accounts.ChoosePassword;
import org.heard.accounts.ChoosePassword.Outcome;
import org.springframework.stereotype.Component;

/** Length counts; no rule asks for signs or digits, and no password ever grows too old. */
@Component
class PasswordRules {
  private static final String LIST = "/org/heard/accounts/common-passwords.txt";

  private final Set<String> common = readCommon();

  /** What is wrong with a password; empty when it may be used. */
  Optional<Outcome> problem(String password, String signInName) {
    int length = password.codePointCount(0, password.length());
    if (length < ChoosePassword.LEAST) {
      return Optional.of(Outcome.TOO_SHORT);
    }
    if (length > ChoosePassword.MOST) {
      return Optional.of(Outcome.TOO_LONG);
    }
    String plain = password.toLowerCase(Locale.ROOT);
    if (likeSignInName(plain, signInName)) {
      return Optional.of(Outcome.LIKE_SIGN_IN_NAME);
    }
    if (common.contains(plain) || plain.chars().distinct().count() < 4) {
      return Optional.of(Outcome.TOO_COMMON);
    }
    return Optional.empty();
  }

  // A short name such as "li" may well be part of a good password.
  private static boolean likeSignInName(String plain, String signInName) {
    return plain.equals(signInName) || (signInName.length() >= 6 && plain.contains(signInName));
  }

  private static Set<String> readCommon() {
    InputStream list = Objects.requireNonNull(PasswordRules.class.getResourceAsStream(LIST));
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(list, StandardCharsets.UTF_8))) {
      return reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
