package org.heard.consultations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;

/** How a number of an answer is held against a number of a rule. */
public enum Comparison {
  LESS("<"),
  AT_MOST("<="),
  EQUAL("="),
  NOT_EQUAL("!="),
  AT_LEAST(">="),
  MORE(">");

  private final String sign;

  Comparison(String sign) {
    this.sign = sign;
  }

  /** The comparison of a sign such as {@code <=}. */
  @JsonCreator
  public static Comparison of(String sign) {
    return Arrays.stream(values())
        .filter(one -> one.sign.equals(sign))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No such comparison"));
  }

  /** The sign used in files, as XPath and XLSForm write it. */
  @JsonValue
  public String sign() {
    return sign;
  }

  /** Whether the left number stands so to the right one. */
  public boolean holds(long left, long right) {
    return switch (this) {
      case LESS -> left < right;
      case AT_MOST -> left <= right;
      case EQUAL -> left == right;
      case NOT_EQUAL -> left != right;
      case AT_LEAST -> left >= right;
      case MORE -> left > right;
    };
  }
}
