package org.heard.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;

/**
 * The line of one child to the server: its cookies, and how many bytes went through. Says what a
 * browser says; bytes are those of bodies as they travel, compressed.
 */
final class Line {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient client;
  private final URI server;
  private final Map<String, String> cookies = new HashMap<>();
  private final StepTimes times;

  /**
   * A line without any cookie.
   *
   * @param client may be shared by all children
   * @param server address without a path, such as http://localhost:8080
   * @param times where each request is noted
   */
  Line(HttpClient client, URI server, StepTimes times) {
    this.client = client;
    this.server = server;
    this.times = times;
  }

  /** An answer of the server. */
  record Reply(int status, String text) {}

  Reply get(String step, String path) throws IOException {
    return send(step, request(path).GET());
  }

  Reply post(String step, String path, String type, String body) throws IOException {
    return send(
        step,
        request(path)
            .header("Content-Type", type)
            .header("Origin", server.toString())
            .header("Sec-Fetch-Site", "same-origin")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpRequest.Builder request(String path) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(server.resolve(path))
            .timeout(PATIENCE)
            .header("Accept-Encoding", "gzip")
            .header("Accept-Language", "en");
    if (!cookies.isEmpty()) {
      request.header("Cookie", cookies());
    }
    return request;
  }

  private String cookies() {
    return cookies.entrySet().stream()
        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
        .collect(Collectors.joining("; "));
  }

  private Reply send(String step, HttpRequest.Builder request) throws IOException {
    long began = System.nanoTime();
    HttpResponse<byte[]> reply = exchange(request.build());
    times.note(step, System.nanoTime() - began, reply.body().length);
    reply.headers().allValues("set-cookie").forEach(this::keep);
    boolean small = reply.headers().firstValue("content-encoding").orElse("").equals("gzip");
    return new Reply(reply.statusCode(), text(reply.body(), small));
  }

  private HttpResponse<byte[]> exchange(HttpRequest request) throws IOException {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofByteArray());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static String text(byte[] body, boolean small) throws IOException {
    if (!small) {
      return new String(body, StandardCharsets.UTF_8);
    }
    try (GZIPInputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
      return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private void keep(String header) {
    String pair = header.split(";", 2)[0];
    int end = pair.indexOf('=');
    String value = pair.substring(end + 1);
    if (value.isEmpty()) {
      cookies.remove(pair.substring(0, end));
    } else {
      cookies.put(pair.substring(0, end), value);
    }
  }
}
