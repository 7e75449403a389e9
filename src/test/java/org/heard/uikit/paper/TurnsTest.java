package org.heard.uikit.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TurnsTest {
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch end = new CountDownLatch(1);

  @Test
  void whoeverFindsNoPlaceToWaitIsSentAwayAtOnceAndComesBackLater() throws InterruptedException {
    Turns turns = new Turns(0);
    CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> turns.take(this::slow));
    begun.await();
    assertThatThrownBy(() -> turns.take(() -> "second"))
        .isInstanceOf(TooMuchToPrintException.class);
    end.countDown();
    assertThat(first.join()).isEqualTo("first");
    assertThat(turns.take(() -> "second")).isEqualTo("second");
  }

  @Test
  void whoeverFindsAPlaceWaitsForTheTurn() throws InterruptedException {
    Turns turns = new Turns(1);
    CompletableFuture<String> first = CompletableFuture.supplyAsync(() -> turns.take(this::slow));
    begun.await();
    CompletableFuture<Boolean> second =
        CompletableFuture.supplyAsync(() -> turns.take(() -> end.getCount() == 0));
    end.countDown();
    assertThat(second.join()).isTrue();
    assertThat(first.join()).isEqualTo("first");
  }

  @Test
  void workThatFailsGivesItsTurnBack() {
    Turns turns = new Turns(0);
    assertThatThrownBy(() ->
            turns.take(() -> {
              throw new IllegalStateException("broken");
            }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(turns.take(() -> "next")).isEqualTo("next");
  }

  private String slow() {
    begun.countDown();
    try {
      end.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
    return "first";
  }
}
