package org.heard;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.heard.submissions.KeysFile;
import org.heard.submissions.KeysUnusableException;

/** {@code java -jar heard.jar --heard.keys.make=<file>}: the keys of a new installation. */
final class MakeKeysCommand {
  private static final String OPTION = "--heard.keys.make=";

  private MakeKeysCommand() {}

  static Optional<Path> asked(String... args) {
    return Arrays.stream(args)
        .filter(arg -> arg.startsWith(OPTION))
        .map(arg -> Path.of(arg.substring(OPTION.length())))
        .findFirst();
  }

  /** Writes the file; the exit status is 0 when it was written. */
  static int run(Path file, PrintStream out) {
    try {
      KeysFile.make(file);
      out.println(
          "Wrote " + file + ". Keep a copy in a safe place: without it no answer can be read.");
      return 0;
    } catch (KeysUnusableException e) {
      out.println(e.getMessage() + " (is there a file already?)");
      return 1;
    }
  }
}
