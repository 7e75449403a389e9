package org.heard.shared.helplines;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heard.shared.helplines.Helpline.Freshness;

/**
 * Every helpline that is known, and what holds where none is. Every country has an answer.
 *
 * @param lines helplines by country
 * @param europe the shared European number
 * @param world where nothing else is known
 */
public record HelplineDirectory(List<Helpline> lines, EuropeanNumber europe, WorldList world) {

  /**
   * 116 111, for child helplines in Europe.
   *
   * @param countries ISO codes of countries where it is likely to work
   */
  public record EuropeanNumber(String number, Set<String> countries, List<String> sources) {
    /** Copies. */
    public EuropeanNumber {
      countries = Set.copyOf(countries);
      sources = List.copyOf(sources);
    }
  }

  /**
   * Who keeps a list of child helplines of the whole world.
   *
   * @param address its address, as words
   */
  public record WorldList(String name, String address, List<String> sources) {
    /** A copy. */
    public WorldList {
      sources = List.copyOf(sources);
    }
  }

  /** A copy. */
  public HelplineDirectory {
    lines = List.copyOf(lines);
  }

  /** The directory that comes with Heard. */
  public static HelplineDirectory shipped() {
    try (InputStream file =
        Objects.requireNonNull(HelplineDirectory.class.getResourceAsStream("helplines.json"))) {
      return HelplineFile.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A directory of an operator's own, in the same form as the shipped one.
   *
   * @throws UncheckedIOException when the file cannot be read
   * @throws IllegalArgumentException when it is no such directory
   */
  public static HelplineDirectory read(Path path) {
    try (InputStream file = Files.newInputStream(path)) {
      return HelplineFile.read(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a child in a country is shown on a day; entries too old stay behind the fallback. */
  public HelpIn in(String country, LocalDate today) {
    List<Helpline> own = of(country).filter(line -> line.on(today) != Freshness.HIDDEN).toList();
    if (!own.isEmpty()) {
      return new HelpIn.Own(own);
    }
    return europe.countries().contains(country)
        ? new HelpIn.Europe(europe.number())
        : new HelpIn.World(world);
  }

  /** The last day somebody made sure of a helpline of a country; empty when none is known. */
  public Optional<LocalDate> lastChecked(String country) {
    return of(country).map(Helpline::checked).max(Comparator.naturalOrder());
  }

  /** The countries that show more than the list of the world. */
  public Set<String> countries(LocalDate today) {
    Set<String> all = new TreeSet<>(europe.countries());
    lines.stream()
        .filter(line -> line.on(today) != Freshness.HIDDEN)
        .forEach(line -> all.add(line.country()));
    return all;
  }

  /** Entries that somebody has to look at: flagged, or hidden already. */
  public List<Helpline> toCheck(LocalDate today) {
    List<Helpline> old = new ArrayList<>(lines);
    old.removeIf(line -> line.on(today) == Freshness.FRESH);
    return List.copyOf(old);
  }

  private Stream<Helpline> of(String country) {
    return lines.stream().filter(line -> line.country().equals(country));
  }
}
