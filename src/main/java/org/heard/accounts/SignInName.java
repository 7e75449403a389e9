package org.heard.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The word a person signs in with. Capital and small letters are the same.
 *
 * @param text 2 to 64 small letters, digits and the signs {@code . _ - @ +}
 */
public record SignInName(String text) {
  private static final Pattern ALLOWED = Pattern.compile("[\\p{Ll}\\p{Lo}\\p{N}._@+-]{2,64}");

  public SignInName {
    if (!ALLOWED.matcher(text).matches()) {
      throw new IllegalArgumentException("Not a sign-in name");
    }
  }

  /** The name somebody typed; empty when it cannot be one. */
  public static Optional<SignInName> typed(String text) {
    String plain =
        Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    return ALLOWED.matcher(plain).matches() ? Optional.of(new SignInName(plain)) : Optional.empty();
  }

  @Override
  public String toString() {
    return "SignInName[hidden]";
  }
}
