package org.heard;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The message bundles as files, so that doubled lines can be seen too. */
final class MessageBundles {
  private static final Path ROOT = Path.of("src/main/resources/messages");

  /**
   * One file.
   *
   * @param module the folder
   * @param audience child or team
   * @param language the language of the name
   * @param lines its keys in order, doubled ones twice
   */
  record Bundle(
      String module,
      String audience,
      String language,
      List<String> keys,
      Map<String, String> texts) {

    String group() {
      return module + "/" + audience;
    }

    @Override
    public String toString() {
      return group() + "_" + language;
    }
  }

  private MessageBundles() {}

  static List<Bundle> all() {
    try (Stream<Path> files = Files.walk(ROOT)) {
      return files
          .filter(file -> file.toString().endsWith(".properties"))
          .sorted()
          .map(MessageBundles::read)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Bundles of one module and audience, by language. */
  static Map<String, Map<String, Bundle>> groups() {
    Map<String, Map<String, Bundle>> groups = new TreeMap<>();
    for (Bundle bundle : all()) {
      groups
          .computeIfAbsent(bundle.group(), group -> new LinkedHashMap<>())
          .put(bundle.language(), bundle);
    }
    return groups;
  }

  private static Bundle read(Path file) {
    String name = file.getFileName().toString().replace(".properties", "");
    try {
      Properties properties = new Properties();
      properties.load(Files.newBufferedReader(file));
      Map<String, String> texts = new TreeMap<>();
      properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
      return new Bundle(
          file.getName(file.getNameCount() - 2).toString(),
          name.substring(0, name.indexOf('_')),
          name.substring(name.indexOf('_') + 1),
          keys(Files.readAllLines(file)),
          texts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> keys(List<String> lines) {
    return lines.stream()
        .filter(line -> line.matches("[a-z][A-Za-z0-9._-]*\\s*[=:].*"))
        .map(line -> line.replaceFirst("\\s*[=:].*", ""))
        .toList();
  }
}
