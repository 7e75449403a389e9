package org.heard.analysis.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.heard.analysis.Exports;
import org.junit.jupiter.api.Test;

class WritingTest {
  private static final Writing.State DONE =
      new Writing.State.Done(new Exports.Written("file.csv", 1, "0"));

  @Test
  void isUnderWayFromThePressUntilTheEnd() {
    Writing writing = new Writing();
    assertThat(writing.under()).isFalse();
    writing.ask();
    writing.tell(new Writing.State.Busy(0, 10));
    assertThat(writing.under()).isTrue();
    writing.tell(DONE);
    assertThat(writing.under()).isFalse();
  }

  @Test
  void aFileThatIsCompleteBeforeThePressArrivesIsNotWaitedForAgain() {
    Writing writing = new Writing();
    writing.tell(new Writing.State.Busy(0, 1));
    writing.tell(DONE);
    writing.ask();
    assertThat(writing.under()).isFalse();
    assertThat(writing.state()).isEqualTo(DONE);
  }

  @Test
  void aBrokenFileEndsTheWaitingToo() {
    Writing writing = new Writing();
    writing.ask();
    writing.tell(new Writing.State.Broken());
    assertThat(writing.under()).isFalse();
  }
}
