package org.heard.bench;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.StandardProtocolFamily;
import java.net.URI;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;

/** HAProxy in front of two nodes, as bench/haproxy.cfg describes it. */
final class Balancer implements AutoCloseable {
  private final Path folder;
  private final int port;
  private final Process process;

  private Balancer(Path folder, int port, Process process) {
    this.folder = folder;
    this.port = port;
    this.process = process;
  }

  /** Starts it on a free port. */
  static Balancer start(URI a, URI b) throws IOException {
    Path folder = Files.createTempDirectory("heard-balancer");
    int port = freePort();
    String filled =
        Files.readString(Path.of("bench", "haproxy.cfg"))
            .replace("SOCKET", folder.resolve("admin").toString())
            .replace("PORT_A", Integer.toString(a.getPort()))
            .replace("PORT_B", Integer.toString(b.getPort()))
            .replace("PORT", Integer.toString(port))
            .replace("COOKIE", "heard-session");
    Path file = Files.writeString(folder.resolve("haproxy.cfg"), filled);
    Process process =
        new ProcessBuilder("haproxy", "-db", "-f", file.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    try {
      await("HAProxy to listen")
          .atMost(Duration.ofSeconds(10))
          .failFast("HAProxy ended, see " + folder.resolve("log"), () -> !process.isAlive())
          .until(() -> listens(port));
    } catch (ConditionTimeoutException | TerminalFailureException late) {
      process.destroy();
      throw late;
    }
    return new Balancer(folder, port, process);
  }

  private static boolean listens(int port) {
    try (Socket ignored = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return true;
    } catch (IOException notYet) {
      return false;
    }
  }

  URI address() {
    return URI.create("http://localhost:" + port);
  }

  /** Lets nobody new come to a node; who is there stays there. */
  void drain(String node) throws IOException {
    tell("set server heard/" + node + " state drain\n");
  }

  /** Lets everybody come again. */
  void open(String node) throws IOException {
    tell("set server heard/" + node + " state ready\n");
  }

  private void tell(String command) throws IOException {
    try (SocketChannel admin = SocketChannel.open(StandardProtocolFamily.UNIX)) {
      admin.connect(UnixDomainSocketAddress.of(folder.resolve("admin")));
      admin.write(ByteBuffer.wrap(command.getBytes(StandardCharsets.US_ASCII)));
      admin.read(ByteBuffer.allocate(1024));
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      process.waitFor(5, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
