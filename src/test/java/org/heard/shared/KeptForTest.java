package org.heard.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class KeptForTest {

  @Test
  void aTimeMayBeShortenedAndNeverMadeLonger() {
    assertThat(new KeptFor(30, 30).days()).isEqualTo(30);
    assertThat(new KeptFor(1, 30).days()).isEqualTo(1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new KeptFor(31, 30))
        .withMessageContaining("31 days, at least 1 and at most 30");
    assertThatIllegalArgumentException().isThrownBy(() -> new KeptFor(0, 30));
  }
}
