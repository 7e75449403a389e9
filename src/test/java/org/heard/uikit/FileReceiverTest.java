package org.heard.uikit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import com.vaadin.flow.server.VaadinSession;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class FileReceiverTest {
  private final Semaphore turns = new Semaphore(1);

  @Test
  void aFileArrivesWithItsName() throws Exception {
    List<String> arrived = new ArrayList<>();
    assertThat(send(receiver((name, file) -> arrived.add(name + " " + file.length))))
        .isEqualTo(204);
    assertThat(arrived).containsExactly("é.xlsx 3");
    assertThat(turns.availablePermits()).isEqualTo(1);
  }

  @Test
  void whoComesWhileOthersAreBeingReadIsToldToComeAgain() throws Exception {
    CountDownLatch read = new CountDownLatch(1);
    FileReceiver slow = receiver((name, file) -> wait(read));
    try (ExecutorService other = Executors.newSingleThreadExecutor()) {
      Future<Integer> first = other.submit(() -> send(slow));
      await().until(() -> turns.availablePermits() == 0);
      assertThat(send(receiver((name, file) -> {}))).isEqualTo(503);
      read.countDown();
      assertThat(first.get()).isEqualTo(204);
    }
    assertThat(send(receiver((name, file) -> {}))).isEqualTo(204);
  }

  @Test
  void aFileThatSaysItIsTooLargeIsRefusedBeforeItIsRead() throws Exception {
    List<String> arrived = new ArrayList<>();
    assertThat(send(FileReceiver.streaming(2, (name, file) -> arrived.add(name)))).isEqualTo(413);
    assertThat(arrived).isEmpty();
    assertThat(send(FileReceiver.streaming(3, (name, file) -> arrived.add(name)))).isEqualTo(204);
    assertThat(arrived).hasSize(1);
  }

  private FileReceiver receiver(BiConsumer<String, byte[]> arrived) {
    return new FileReceiver(1_000_000, arrived, turns, Duration.ofMillis(50));
  }

  private static void wait(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static int send(FileReceiver receiver) throws IOException {
    MockHttpServletRequest request = new MockHttpServletRequest("POST", "/upload");
    request.addHeader("X-File-Name", "%C3%A9.xlsx");
    request.setContent(new byte[3]);
    MockHttpServletResponse response = new MockHttpServletResponse();
    receiver.handleRequest(
        new VaadinServletRequest(request, null),
        new VaadinServletResponse(response, null),
        new VaadinSession(null),
        new Element("div"));
    return response.getStatus();
  }
}
