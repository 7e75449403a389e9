package org.heard.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** A line to a server on this machine that can be cut, be poor and be mended, as a network can. */
final class CuttableLine implements Site, AutoCloseable {
  private final ServerSocket entrance;
  private final int target;
  private final InetAddress from;
  private final Set<Wire> open = ConcurrentHashMap.newKeySet();
  private final Random chance = new Random(20);
  private final AtomicInteger requests = new AtomicInteger();
  private final AtomicBoolean losesNextAnswer = new AtomicBoolean();
  private volatile boolean cut;
  private volatile Weather weather = Weather.FAIR;
  private volatile int breaksEvery;

  /** What a line that breaks takes with it. */
  enum Loss {
    NOTHING,
    REQUEST,
    ANSWER
  }

  CuttableLine(int target) {
    this(target, InetAddress.getLoopbackAddress());
  }

  /**
   * A line that the server sees coming from an address.
   *
   * @param from one of this machine's own, such as 127.1.2.3
   */
  CuttableLine(int target, InetAddress from) {
    this.target = target;
    this.from = from;
    try {
      entrance = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::accept);
  }

  int port() {
    return entrance.getLocalPort();
  }

  @Override
  public URI address(String path) {
    return URI.create("http://localhost:" + port() + path);
  }

  /** Drops every connection and every new one at once. */
  void cut() {
    cut = true;
    open.forEach(Wire::drop);
  }

  /** Everything is well again. */
  void mend() {
    cut = false;
    weather = Weather.FAIR;
    breaksEvery = 0;
  }

  void has(Weather weather) {
    this.weather = weather;
  }

  /** From now on the line breaks at every so-manieth POST, before it or before its answer. */
  void breaksEvery(int posts) {
    requests.set(0);
    breaksEvery = posts;
  }

  /** The next POST arrives, but its answer does not. */
  void losesNextAnswer() {
    losesNextAnswer.set(true);
  }

  Duration time(int bytes, boolean afterPause) {
    return weather.time(bytes, afterPause, chance);
  }

  Loss lossOfRequest() {
    if (losesNextAnswer.getAndSet(false)) {
      return Loss.ANSWER;
    }
    int every = breaksEvery;
    int number = requests.incrementAndGet();
    if (every == 0 || number % every != 0) {
      return Loss.NOTHING;
    }
    return number / every % 2 == 0 ? Loss.REQUEST : Loss.ANSWER;
  }

  void ended(Wire wire) {
    open.remove(wire);
  }

  private void accept() {
    while (!entrance.isClosed()) {
      try {
        Socket near = entrance.accept();
        if (cut) {
          near.close();
        } else {
          connect(near);
        }
      } catch (IOException e) {
        // The entrance was closed, or the target is not there: the caller notices by itself.
      }
    }
  }

  private void connect(Socket near) throws IOException {
    Wire wire = new Wire(near, new Socket(InetAddress.getLoopbackAddress(), target, from, 0), this);
    open.add(wire);
    wire.open();
  }

  @Override
  public void close() {
    try {
      entrance.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cut();
  }
}
