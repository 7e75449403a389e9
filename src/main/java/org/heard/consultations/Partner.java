package org.heard.consultations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import org.heard.shared.LocalizedText;
import org.heard.shared.pictures.OwnPictures;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who asks together with the one who asks.
 *
 * @param key lower-case words joined by hyphens; unique in a call
 * @param name its name
 * @param address its page, over https; absent for none
 * @param logo name of a picture of the call's own; its name stands beside it, so it needs no words
 */
public record Partner(
    String key,
    LocalizedText name,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String address,
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String logo) {
  /** A partner without a logo. */
  public Partner(String key, LocalizedText name, @Nullable String address) {
    this(key, name, address, null);
  }

  @JsonCreator
  public Partner {
    if (!key.matches(Question.KEY)) {
      throw new IllegalArgumentException("Not a key of a partner");
    }
    if (address != null && !isAddress(address)) {
      throw new IllegalArgumentException("Not an address");
    }
    if (logo != null && !OwnPictures.isOwn(logo)) {
      throw new IllegalArgumentException("Not a picture of the call's own");
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
