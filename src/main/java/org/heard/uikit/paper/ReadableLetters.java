package org.heard.uikit.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Lets whoever copies, searches or listens to a paper find plain Arabic letters, where the paper
 * has drawn forms of them. The joined lam and alef stay one sign: programs that turn a line round
 * would turn these two as well.
 */
final class ReadableLetters {
  private static final Pattern RANGES = Pattern.compile("(?s)\\d+ beginbfrange\\n(.*?)endbfrange");
  private static final Pattern RANGE =
      Pattern.compile("<([0-9A-F]{4})> <([0-9A-F]{4})> <([0-9A-F]{4,})>");
  // What one list of a font's letters may hold at most.
  private static final int MOST = 100;

  private ReadableLetters() {}

  static void in(PDDocument paper) throws IOException {
    for (COSObjectKey key : List.copyOf(paper.getDocument().getXrefTable().keySet())) {
      COSBase found = paper.getDocument().getObjectFromPool(key).getObject();
      if (found instanceof COSDictionary font
          && font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream letters) {
        rewrite(letters);
      }
    }
  }

  private static void rewrite(COSStream letters) throws IOException {
    String before;
    try (InputStream file = letters.createInputStream()) {
      before = new String(file.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    String after = plain(before);
    if (!after.equals(before)) {
      try (OutputStream file = letters.createOutputStream(COSName.FLATE_DECODE)) {
        file.write(after.getBytes(StandardCharsets.ISO_8859_1));
      }
    }
  }

  static String plain(String letters) {
    return RANGES
        .matcher(letters)
        .replaceAll(found -> Matcher.quoteReplacement(lists(found.group(1))));
  }

  private static String lists(String ranges) {
    List<String> lines = new ArrayList<>();
    Matcher range = RANGE.matcher(ranges);
    while (range.find()) {
      lines.addAll(lines(range));
    }
    StringBuilder lists = new StringBuilder();
    for (int from = 0; from < lines.size(); from += MOST) {
      List<String> some = lines.subList(from, Math.min(from + MOST, lines.size()));
      lists.append(some.size()).append(" beginbfrange\n");
      some.forEach(line -> lists.append(line).append('\n'));
      lists.append(from + MOST < lines.size() ? "endbfrange\n\n" : "endbfrange");
    }
    return lists.toString();
  }

  private static List<String> lines(Matcher range) {
    int first = Integer.parseInt(range.group(1), 16);
    int last = Integer.parseInt(range.group(2), 16);
    if (range.group(3).length() > 4) {
      return List.of(range.group());
    }
    int letter = Integer.parseInt(range.group(3), 16);
    List<String> lines = new ArrayList<>();
    for (int sign = first; sign <= last; sign++) {
      lines.add("<%04X> <%04X> <%04X>".formatted(sign, sign, plain(letter + sign - first)));
    }
    return lines;
  }

  private static int plain(int letter) {
    boolean drawn = letter >= 0xFB50 && letter <= 0xFDFF || letter >= 0xFE70 && letter <= 0xFEFF;
    String plain = Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKC);
    return drawn && plain.length() == 1 ? plain.charAt(0) : letter;
  }
}
