package org.heard.consultations.formats;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** The words of a text file. There is one encoding, UTF-8: a guess would change letters unseen. */
public final class FileText {
  private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private FileText() {}

  /**
   * Decodes a file, with or without a byte order mark.
   *
   * @throws RefusedFileException with the line of the first byte that is not UTF-8, or of a zero
   */
  public static String of(byte[] file) {
    int start = Arrays.equals(Arrays.copyOf(file, BOM.length), BOM) ? BOM.length : 0;
    ByteBuffer bytes = ByteBuffer.wrap(file, start, file.length - start);
    CharBuffer words = CharBuffer.allocate(file.length);
    CoderResult result =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .decode(bytes, words, true);
    String text = words.flip().toString();
    int zero = text.indexOf('\0');
    if (result.isError() || zero >= 0) {
      throw RefusedFileException.of(
          FileFinding.NOT_UTF8, after(zero >= 0 ? text.substring(0, zero) : text));
    }
    return text;
  }

  private static Place after(String text) {
    int lines = (int) text.chars().filter(letter -> letter == '\n').count();
    return new Place.Line(lines + 1, text.length() - text.lastIndexOf('\n'));
  }
}
