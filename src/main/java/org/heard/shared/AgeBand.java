package org.heard.shared;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How old a person says they are. A band, never a birth date. */
public enum AgeBand {
  FROM_6_TO_9("6-9"),
  FROM_10_TO_12("10-12"),
  FROM_13_TO_15("13-15"),
  FROM_16_TO_17("16-17"),
  /** Counted apart from children in every table and file. */
  ADULT("18+"),
  NOT_SAID("not-said");

  private final String key;

  AgeBand(String key) {
    this.key = key;
  }

  /** The band of a key such as {@code 10-12}. */
  @JsonCreator
  public static AgeBand of(String key) {
    return Arrays.stream(values())
        .filter(band -> band.key.equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such age band"));
  }

  /** The stable key used in columns, files and bundles. */
  @JsonValue
  public String key() {
    return key;
  }
}
