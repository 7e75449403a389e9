package org.heard.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class Sha256Test {
  private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);

  @Test
  void theSumIsThatOfTheStandardsExample() {
    assertThat(Sha256.hex(ABC))
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assertThat(Sha256.of(ABC)).hasSize(32).startsWith(0xba, 0x78);
  }

  @Test
  void itsBeginningIsAsLongAsAsked() {
    assertThat(Sha256.hex(ABC, 4)).isEqualTo("ba7816bf");
  }
}
