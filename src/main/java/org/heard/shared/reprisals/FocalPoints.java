package org.heard.shared.reprisals;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** All focal points that are known, in the order in which to think of them. */
public record FocalPoints(List<FocalPoint> points) {

  /** A copy. */
  public FocalPoints {
    points = List.copyOf(points);
  }

  /** Those that come with Heard. */
  public static FocalPoints shipped() {
    try (InputStream file =
        Objects.requireNonNull(FocalPoints.class.getResourceAsStream("focal-points.json"))) {
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Those of an operator, in the same form as the shipped ones.
   *
   * @throws UncheckedIOException when the file cannot be read
   * @throws IllegalArgumentException when it is no such list
   */
  public static FocalPoints read(Path path) {
    try (InputStream file = Files.newInputStream(path)) {
      return read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static FocalPoints read(InputStream file) {
    try {
      return JsonMapper.shared().readValue(file, FocalPoints.class);
    } catch (JacksonException | NullPointerException e) {
      throw new IllegalArgumentException("Not a list of focal points", e);
    }
  }
}
