package org.heard.e2e;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.awaitility.core.ConditionTimeoutException;
import org.awaitility.core.TerminalFailureException;
import org.jspecify.annotations.Nullable;

/** The built jar in a process of its own, as it runs for people, so that it can be killed too. */
public final class RunningApplication implements Site, AutoCloseable {
  private static final Duration START = Duration.ofMinutes(6);
  private static final Pattern FIRST_LINK = Pattern.compile("http://\\S+/team/welcome#\\S+");

  private final Path data;
  private final Path log;
  private final int port;
  private final Map<String, String> environment;
  private final List<String> options;
  private final List<String> arguments;
  private int entrance;
  private @Nullable Process process;

  private RunningApplication(
      Path data,
      Path log,
      Map<String, String> environment,
      List<String> options,
      List<String> arguments) {
    this.data = data;
    this.log = log;
    this.port = freePort();
    this.entrance = port;
    this.environment = new HashMap<>(environment);
    this.options = List.copyOf(options);
    this.arguments = List.copyOf(arguments);
  }

  /**
   * Starts the demo and waits until it is ready.
   *
   * @param name names the log file under target/journeys
   * @param environment settings beyond port and data folder, such as HEARD_DB_URL
   */
  public static RunningApplication start(String name, Map<String, String> environment) {
    return start(name, environment, List.of());
  }

  /**
   * The same, with options of the Java machine.
   *
   * @param options such as {@code -Djava.io.tmpdir=...}
   */
  public static RunningApplication start(
      String name, Map<String, String> environment, List<String> options) {
    return start(name, environment, options, List.of("--spring.profiles.active=demo"));
  }

  /**
   * Starts Heard as it is for real: nobody but an administrator who has to choose a password, no
   * call, and a second step for everybody. Only the database comes along, and goes with it.
   *
   * @param name names the log file under target/journeys
   */
  static RunningApplication startEmpty(String name) {
    return start(
        name, Map.of(), List.of(), List.of("--heard.embedded=true", "--heard.throw-away=true"));
  }

  private static RunningApplication start(
      String name, Map<String, String> environment, List<String> options, List<String> arguments) {
    try {
      Path folder = Files.createDirectories(Path.of("target", "journeys"));
      Path data = Files.createTempDirectory("heard-" + name);
      RunningApplication application =
          new RunningApplication(
              data,
              folder.resolve(name + "-" + ProcessHandle.current().pid() + ".log"),
              environment,
              options,
              arguments);
      Files.deleteIfExists(application.log);
      application.restart();
      return application;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the process on the same port and data, after {@link #kill} or {@link #stop}. */
  public void restart() {
    try {
      ProcessBuilder builder = new ProcessBuilder(command());
      builder.environment().putAll(environment);
      builder.environment().put("PORT", Integer.toString(port));
      builder.environment().put("HEARD_DATA", data.toString());
      builder.redirectErrorStream(true);
      builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    try {
      await("the application to start, see " + log)
          .atMost(START)
          .pollInterval(Duration.ofMillis(250))
          .failFast("the application ended while starting, see " + log, () -> !process().isAlive())
          .until(this::ready);
    } catch (ConditionTimeoutException | TerminalFailureException late) {
      close();
      throw late;
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("-XX:+UseCompactObjectHeaders");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("--sun-misc-unsafe-memory-access=allow");
    command.add("-Xmx1g");
    // A server that lives for minutes has no time to get back what the second compiler costs.
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    command.add("-jar");
    command.add(jar().toString());
    command.addAll(arguments);
    return command;
  }

  /** The built application. */
  static Path jar() {
    Path jar = Path.of(System.getProperty("heard.jar", "target/heard-0.1.0.jar"));
    if (!Files.exists(jar)) {
      throw new IllegalStateException("There is no " + jar + ": run ./test journeys, it builds it");
    }
    return jar.toAbsolutePath();
  }

  /** Whether the application says that it can serve. */
  public boolean ready() {
    try (HttpClient client = HttpClient.newHttpClient()) {
      HttpRequest request =
          HttpRequest.newBuilder(address("/actuator/health"))
              .timeout(Duration.ofSeconds(5))
              .build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Ends the process as a power cut would (SIGKILL); the embedded database server lives on. */
  public void kill() {
    process().destroyForcibly().onExit().join();
  }

  /** Ends the process in good order (SIGTERM), and with it the embedded database. */
  public void stop() {
    process().destroy();
    process().onExit().join();
  }

  /** Whether the process is gone. */
  boolean ended() {
    return !process().isAlive();
  }

  /** The port that the application itself listens on. */
  int port() {
    return port;
  }

  @Override
  public URI address(String path) {
    return URI.create("http://localhost:" + entrance + path);
  }

  /** From now on visitors come through another port of this machine, such as that of a line. */
  void reachedThrough(int other) {
    entrance = other;
  }

  /** Where the application keeps its files. */
  Path data() {
    return data;
  }

  /** What the application printed and logged. */
  Path log() {
    return log;
  }

  /** The number of the process. */
  long pid() {
    return process().pid();
  }

  /** A connection to the embedded database, as its owner. */
  Connection database() {
    try {
      return DriverManager.getConnection(jdbcUrl(), "postgres", "");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The password that every demo account has. */
  String demoPassword() {
    try {
      return Files.readString(data.resolve("demo-password")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The link that an empty installation prints for its first administrator. */
  String firstLink() {
    try (Stream<String> lines = Files.lines(log)) {
      return lines
          .flatMap(line -> FIRST_LINK.matcher(line).results().map(MatchResult::group))
          .findFirst()
          .orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many submissions the embedded database holds. */
  long submissions() {
    try (Connection connection = database();
        Statement statement = connection.createStatement();
        ResultSet count = statement.executeQuery("select count(*) from submissions.submission")) {
      count.next();
      return count.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Makes everybody who wants to write into a table of the embedded database wait. */
  HeldTable hold(String table) {
    return new HeldTable(jdbcUrl(), table);
  }

  /** The embedded server writes its port into the fourth line of its pid file. */
  private String jdbcUrl() {
    try {
      Path pidFile = data.resolve("postgres").resolve("cluster").resolve("postmaster.pid");
      String serverPort = Files.readAllLines(pidFile).get(3).strip();
      return "jdbc:postgresql://localhost:" + serverPort + "/postgres";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Process process() {
    Process running = process;
    if (running == null) {
      throw new IllegalStateException("not started");
    }
    return running;
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    stop();
    Folders.delete(data);
  }
}
