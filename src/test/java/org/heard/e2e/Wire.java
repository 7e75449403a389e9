package org.heard.e2e;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Predicate;

/** One connection through a line, passing on what comes in at either end. */
final class Wire {
  private static final byte[] POST = "POST ".getBytes(StandardCharsets.US_ASCII);
  private static final long PAUSE_NANOS = 100_000_000;

  private final Socket near;
  private final Socket far;
  private final CuttableLine line;
  private volatile boolean losesAnswer;

  Wire(Socket near, Socket far, CuttableLine line) {
    this.near = near;
    this.far = far;
    this.line = line;
  }

  void open() {
    Thread.ofVirtual().start(() -> pass(near, far, this::losesRequest));
    Thread.ofVirtual().start(() -> pass(far, near, packet -> losesAnswer));
  }

  private void pass(Socket from, Socket to, Predicate<byte[]> loses) {
    try (InputStream in = from.getInputStream();
        OutputStream out = to.getOutputStream()) {
      byte[] room = new byte[Weather.PACKET];
      long last = 0;
      for (int size = in.read(room); size >= 0; size = in.read(room)) {
        Thread.sleep(line.time(size, System.nanoTime() - last > PAUSE_NANOS));
        if (loses.test(Arrays.copyOf(room, size))) {
          return;
        }
        out.write(room, 0, size);
        last = System.nanoTime();
      }
    } catch (IOException e) {
      // Cut, or one side has ended: both ends close below.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      drop();
    }
  }

  /** Takes a request from the line, or lets it through and takes its answer. */
  private boolean losesRequest(byte[] packet) {
    if (packet.length < POST.length
        || !Arrays.equals(packet, 0, POST.length, POST, 0, POST.length)) {
      return false;
    }
    CuttableLine.Loss loss = line.lossOfRequest();
    losesAnswer = loss == CuttableLine.Loss.ANSWER;
    return loss == CuttableLine.Loss.REQUEST;
  }

  void drop() {
    line.ended(this);
    try (near;
        far) {
      // Closing is all.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
