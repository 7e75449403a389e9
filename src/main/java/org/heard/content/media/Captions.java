package org.heard.content.media;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.heard.uikit.CleanText;

/**
 * Captions as WebVTT (W3C). Only when something is said, and what, is taken over; names of cues,
 * places, styles, notes and marks are not. Whatever is broken is refused with its line: captions
 * that a browser leaves out are missed by exactly those who need them.
 */
final class Captions {
  private static final String BEGINNING = "WEBVTT";
  private static final String ARROW = "-->";
  private static final int MOST_WORDS = 400;
  private static final int MOST_IN_LINE = 2000;
  private static final Pattern TIME =
      Pattern.compile("(?:(\\d{2,3}):)?([0-5]\\d):([0-5]\\d)\\.(\\d{3})");
  private static final Pattern TIMES =
      Pattern.compile("\\s*(\\S+)[ \\t]+-->[ \\t]+(\\S+)(?:[ \\t].*)?");

  /** Who speaks, where a file says so in a mark. */
  private static final Pattern SPEAKER = Pattern.compile("<v(?:\\.[^ \\t>]*)?[ \\t]+([^>]*)>");

  private static final Pattern MARK = Pattern.compile("</?[^<>]*>");
  private static final Pattern SIGN = Pattern.compile("&(amp|lt|gt|nbsp|lrm|rlm);");
  private static final Map<String, String> SIGNS =
      Map.of("amp", "&", "lt", "<", "gt", ">", "nbsp", " ", "lrm", "\u200E", "rlm", "\u200F");

  private final List<String> lines;
  private final List<Cue> cues = new ArrayList<>();
  private int at;

  private Captions(List<String> lines) {
    this.lines = lines;
  }

  /** Writes them anew. They do not play by themselves: 0 seconds. */
  static int clean(Sent in, OutputStream out) throws IOException {
    out.write(written(read(in.rest())).getBytes(StandardCharsets.UTF_8));
    return 0;
  }

  static List<Cue> read(byte[] file) throws UnfitException {
    Captions captions = new Captions(lines(file));
    captions.all();
    return List.copyOf(captions.cues);
  }

  private static List<String> lines(byte[] file) throws UnfitException {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return List.of(
          (text.startsWith("\uFEFF") ? text.substring(1) : text).split("\r\n|\n|\r", -1));
    } catch (CharacterCodingException e) {
      throw new UnfitException(Unfit.NOT_UTF8);
    }
  }

  private void all() throws UnfitException {
    if (!lines.getFirst().matches(BEGINNING + "([ \\t].*)?")) {
      throw new UnfitException(Unfit.NO_BEGINNING, 1);
    }
    block();
    while (at < lines.size()) {
      while (at < lines.size() && lines.get(at).isEmpty()) {
        at++;
      }
      if (at < lines.size()) {
        part();
      }
    }
    if (cues.isEmpty()) {
      throw new UnfitException(Unfit.NOTHING_SAID);
    }
  }

  /** Lines up to an empty one, or to the next that says when. */
  private List<String> block() {
    int from = at;
    while (at < lines.size()
        && !lines.get(at).isEmpty()
        && (at == from || !lines.get(at).contains(ARROW))) {
      at++;
    }
    return lines.subList(from, at);
  }

  private void part() throws UnfitException {
    int first = at;
    List<String> block = block();
    boolean named = at < lines.size() && lines.get(at).contains(ARROW) && block.size() == 1;
    if (block.getFirst().contains(ARROW)) {
      cue(first, block);
    } else if (!named && !aside(block.getFirst())) {
      throw new UnfitException(Unfit.TIME, first + 1);
    }
  }

  private static boolean aside(String line) {
    return line.matches("(NOTE|STYLE|REGION)([ \\t].*)?");
  }

  private void cue(int line, List<String> block) throws UnfitException {
    Matcher times = TIMES.matcher(block.getFirst());
    if (!times.matches()) {
      throw new UnfitException(Unfit.TIME, line + 1);
    }
    int from = time(times.group(1), line);
    int to = time(times.group(2), line);
    if (to <= from) {
      throw new UnfitException(Unfit.ENDS_EARLY, line + 1);
    }
    if (!cues.isEmpty() && from < cues.getLast().from()) {
      throw new UnfitException(Unfit.OUT_OF_ORDER, line + 1);
    }
    StringBuilder words = new StringBuilder();
    for (int i = 1; i < block.size(); i++) {
      String said = words(block.get(i), line + i);
      if (!said.isEmpty()) {
        words.append(words.isEmpty() ? "" : "\n").append(said);
      }
    }
    if (words.length() > MOST_WORDS) {
      throw new UnfitException(Unfit.TOO_LONG, line + 1);
    }
    if (!words.isEmpty()) {
      cues.add(new Cue(from, to, words.toString()));
    }
  }

  private static int time(String written, int line) throws UnfitException {
    Matcher time = TIME.matcher(written);
    if (!time.matches()) {
      throw new UnfitException(Unfit.TIME, line + 1);
    }
    int hours = time.group(1) == null ? 0 : Integer.parseInt(time.group(1));
    int minutes = hours * 60 + Integer.parseInt(time.group(2));
    int seconds = minutes * 60 + Integer.parseInt(time.group(3));
    return Math.toIntExact(
        Math.min(Integer.MAX_VALUE - 1, seconds * 1000L + Integer.parseInt(time.group(4))));
  }

  private static String words(String line, int number) throws UnfitException {
    if (line.length() > MOST_IN_LINE) {
      throw new UnfitException(Unfit.TOO_LONG, number + 1);
    }
    String spoken = SPEAKER.matcher(line).replaceAll("$1: ");
    String bare = MARK.matcher(spoken).replaceAll("");
    if (bare.indexOf('<') >= 0) {
      throw new UnfitException(Unfit.OPEN_MARK, number + 1);
    }
    String plain = SIGN.matcher(bare).replaceAll(sign -> sign(sign.group(1)));
    return CleanText.of(plain).replaceAll("[\\s\\p{Z}]+", " ").strip();
  }

  private static String sign(String name) {
    return Matcher.quoteReplacement(SIGNS.getOrDefault(name, ""));
  }

  /** As a file that has nothing but these. */
  static String written(List<Cue> cues) {
    StringBuilder file = new StringBuilder(BEGINNING).append("\n");
    for (Cue cue : cues) {
      file.append('\n').append(clock(cue.from())).append(' ').append(ARROW).append(' ');
      file.append(clock(cue.to())).append('\n').append(escaped(cue.words())).append('\n');
    }
    return file.toString();
  }

  private static String escaped(String words) {
    return words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A moment, as files and people write it. */
  static String clock(int millis) {
    int seconds = millis / 1000;
    return String.format(
        Locale.ROOT,
        "%02d:%02d:%02d.%03d",
        seconds / 3600,
        seconds / 60 % 60,
        seconds % 60,
        millis % 1000);
  }
}
