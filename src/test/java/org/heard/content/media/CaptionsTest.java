package org.heard.content.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Captions: words and times are taken over, nothing else, and a fault is named by its line. */
class CaptionsTest {

  private static List<Cue> read(String file) throws UnfitException {
    return Captions.read(file.getBytes(StandardCharsets.UTF_8));
  }

  private static void refused(String file, Unfit why, int line) {
    UnfitException refused =
        Objects.requireNonNull(
            catchThrowableOfType(UnfitException.class, () -> read(file)), "It was taken");
    assertThat(refused.why()).isEqualTo(why);
    assertThat(refused.line()).isEqualTo(line);
  }

  @Example
  void onlyWordsAndTimesAreTakenOver() throws UnfitException {
    List<Cue> cues = Captions.read(MadeFiles.captions());
    assertThat(cues)
        .containsExactly(
            new Cue(1000, 2500, "Boy: Hello & welcome"),
            new Cue(3000, 4000, "Two lines\nof words"));
    assertThat(Captions.written(cues))
        .isEqualTo(
            """
            WEBVTT

            00:00:01.000 --> 00:00:02.500
            Boy: Hello &amp; welcome

            00:00:03.000 --> 00:00:04.000
            Two lines
            of words
            """);
  }

  @Example
  void aFaultIsNamedByItsLine() {
    refused("1\n00:00:01,000 --> 00:00:02,000\nHello", Unfit.NO_BEGINNING, 1);
    refused("WEBVTT\n\n00:01 --> 00:02\nHello", Unfit.TIME, 3);
    refused("WEBVTT\n\n00:00:01,000 --> 00:00:02,000\nHello", Unfit.TIME, 3);
    refused("WEBVTT\n\nHello", Unfit.TIME, 3);
    refused("WEBVTT\n\n00:02.000 --> 00:01.000\nHello", Unfit.ENDS_EARLY, 3);
    refused(
        "WEBVTT\n\n00:02.000 --> 00:03.000\nHello\n\n00:01.000 --> 00:04.000\nYou",
        Unfit.OUT_OF_ORDER,
        6);
    refused("WEBVTT\n\n00:02.000 --> 00:03.000\nHello\n<script", Unfit.OPEN_MARK, 5);
    refused("WEBVTT\n\n00:02.000 --> 00:03.000\n" + "word ".repeat(100), Unfit.TOO_LONG, 3);
    refused("WEBVTT\n\n00:02.000 --> 00:03.000\n" + "<v ".repeat(900), Unfit.TOO_LONG, 4);
    refused("WEBVTT\n\nNOTE nothing\n", Unfit.NOTHING_SAID, 0);
    assertThat(
            catchThrowableOfType(
                    UnfitException.class,
                    () -> Captions.read("WEBVTT é".getBytes(StandardCharsets.ISO_8859_1)))
                .why())
        .isEqualTo(Unfit.NOT_UTF8);
  }

  @Property
  void whatIsWrittenIsReadAsItWas(@ForAll("cues") List<Cue> cues) throws UnfitException {
    assertThat(read(Captions.written(cues))).isEqualTo(cues);
  }

  @Property
  void whateverIsReadIsWrittenWithoutMarks(@ForAll("files") String file) {
    try {
      List<Cue> cues = read(file);
      String written = Captions.written(cues);
      assertThat(written).doesNotContain("<");
      assertThat(read(written)).isEqualTo(cues);
    } catch (UnfitException refused) {
      assertThat(refused.line()).isBetween(0, file.split("\n", -1).length);
    }
  }

  @Provide
  Arbitrary<List<Cue>> cues() {
    Arbitrary<String> line =
        Arbitraries.strings()
            .withChars("ab <>&;-é你ع!")
            .ofMinLength(1)
            .ofMaxLength(30)
            .map(words -> words.replaceAll(" +", " ").strip())
            .filter(words -> !words.isEmpty());
    Arbitrary<String> words =
        line.list().ofMinSize(1).ofMaxSize(3).map(all -> String.join("\n", all));
    return Combinators.combine(
            Arbitraries.integers().between(0, 5000), Arbitraries.integers().between(1, 5000), words)
        .as((wait, length, said) -> new Cue(wait, wait + length, said))
        .list()
        .ofMinSize(1)
        .ofMaxSize(10)
        .map(CaptionsTest::oneAfterTheOther);
  }

  private static List<Cue> oneAfterTheOther(List<Cue> cues) {
    List<Cue> all = new ArrayList<>();
    int at = 0;
    for (Cue cue : cues) {
      at += cue.from();
      all.add(new Cue(at, at + cue.to() - cue.from(), cue.words()));
    }
    return all;
  }

  @Provide
  Arbitrary<String> files() {
    return Arbitraries.of(
            "00:01.000 --> 00:02.000",
            "00:02.000 --> 00:03.000 line:0",
            "NOTES of <i>Anna</i>",
            "STYLE",
            "&lt;b&gt;",
            "<v Anna>Hi",
            "",
            "",
            "<",
            "-->",
            "name",
            "<00:01.500>and",
            "&")
        .list()
        .ofMaxSize(14)
        .map(lines -> "WEBVTT\n\n" + String.join("\n", lines));
  }
}
