package org.heard.consultations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks together with the one who asks.
 *
 * @param key lower-case words joined by hyphens; unique in a call
 * @param name its name
 * @param address its page, over https; absent for none
 */
public record Partner(
    String key,
    LocalizedText name,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String address) {
  public Partner {
    if (!key.matches(Question.KEY)) {
      throw new IllegalArgumentException("Not a key of a partner");
    }
    if (address != null && !isAddress(address)) {
      throw new IllegalArgumentException("Not an address");
    }
  }

  /** Whether this is the address of a page over https. */
  public static boolean isAddress(String address) {
    try {
      URI uri = URI.create(address);
      return "https".equals(uri.getScheme()) && uri.getHost() != null && address.length() <= 300;
    } catch (IllegalArgumentException none) {
      return false;
    }
  }
}
