package org.heard.content.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.heard.content.Media.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is brought is judged by its content, and tells nothing but picture, sound and words. */
class FilesMadeAnewTest {

  private record Made(FileKind kind, int seconds, byte[] bytes) {
    private boolean says(String words) {
      return new String(bytes, StandardCharsets.ISO_8859_1).contains(words);
    }
  }

  private static Made made(Slot slot, byte[] sent) throws IOException {
    Sent in = new Sent(new ByteArrayInputStream(sent), slot.most());
    FileKind kind = FileKind.of(in, slot);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    return new Made(kind, kind.clean(in, out), out.toByteArray());
  }

  private static Unfit refused(Slot slot, byte[] sent) {
    UnfitException refused = catchThrowableOfType(UnfitException.class, () -> made(slot, sent));
    return Objects.requireNonNull(refused, "It was taken").why();
  }

  @Test
  void ofMp3OnlyItsFramesAreKept() throws IOException {
    Made made = made(Slot.SOUND, MadeFiles.mp3(100));
    assertThat(made.kind()).isEqualTo(FileKind.MP3);
    assertThat(made.bytes()).isEqualTo(MadeFiles.frames(100));
    assertThat(made.seconds()).isEqualTo(3);
  }

  @Test
  void framesThatAreCutOffOrApartArePassed() throws IOException {
    byte[] cut = Arrays.copyOf(MadeFiles.frames(10), MadeFiles.frames(10).length - 5);
    assertThat(made(Slot.SOUND, cut).bytes()).isEqualTo(MadeFiles.frames(9));
    byte[] apart = MadeFiles.bytes(MadeFiles.frames(5), "between", MadeFiles.frames(5));
    assertThat(made(Slot.SOUND, apart).bytes()).isEqualTo(MadeFiles.frames(10));
  }

  @Test
  void opusLosesItsTagsAndKeepsItsSound() throws IOException {
    Made made = made(Slot.SOUND, MadeFiles.opus());
    assertThat(made.kind()).isEqualTo(FileKind.OPUS);
    assertThat(made.says(MadeFiles.SECRET)).isFalse();
    assertThat(made.seconds()).isEqualTo(1);
    // What was made is a whole file again.
    assertThat(made(Slot.SOUND, made.bytes()).bytes()).isEqualTo(made.bytes());
  }

  @ParameterizedTest
  @MethodSource("films")
  void filmsLoseWhatSaysWhereAndWhenAndStayAsLongAsTheyWere(byte[] film, int seconds)
      throws IOException {
    Made made = made(Slot.FILM, film);
    assertThat(made.bytes()).hasSameSizeAs(film);
    assertThat(made.says(MadeFiles.SECRET)).isFalse();
    assertThat(made.says("\u0011\u0011\u0011\u0011")).isFalse();
    assertThat(made.says("picture and sound")).isTrue();
    assertThat(made.seconds()).isEqualTo(seconds);
    assertThat(made(Slot.SIGNS, made.bytes()).bytes()).isEqualTo(made.bytes());
  }

  static Stream<Arguments> films() {
    return Stream.of(
        Arguments.of(MadeFiles.mp4(), 61),
        Arguments.of(MadeFiles.webM(), 2),
        Arguments.of(MadeFiles.webMThatGoesOn(), 3));
  }

  @Test
  void whatIsAnotherKindOfFileIsRefused() {
    assertThat(refused(Slot.SOUND, MadeFiles.mp4())).isEqualTo(Unfit.WRONG_TYPE);
    assertThat(refused(Slot.FILM, MadeFiles.mp3(9))).isEqualTo(Unfit.WRONG_TYPE);
    assertThat(refused(Slot.SOUND, "<html><script>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(Unfit.WRONG_TYPE);
    assertThat(refused(Slot.SOUND, new byte[0])).isEqualTo(Unfit.WRONG_TYPE);
    assertThat(refused(Slot.FILM, MadeFiles.webM("matroska", 1, "V_VP9")))
        .isEqualTo(Unfit.WRONG_TYPE);
    assertThat(refused(Slot.FILM, MadeFiles.mp4(MadeFiles.track("soun", "mp4a"))))
        .isEqualTo(Unfit.WRONG_TYPE);
  }

  @Test
  void whatOtherTracksTellIsNotTakenAlong() {
    assertThat(
            refused(
                Slot.FILM,
                MadeFiles.mp4(MadeFiles.track("vide", "avc1"), MadeFiles.track("meta", "mebx"))))
        .isEqualTo(Unfit.MORE_IN_IT);
    assertThat(refused(Slot.FILM, MadeFiles.webM("webm", 0x11, "S_TEXT")))
        .isEqualTo(Unfit.MORE_IN_IT);
  }

  @Test
  void whatManyBrowsersCannotPlayIsRefused() {
    assertThat(refused(Slot.FILM, MadeFiles.mp4(MadeFiles.track("vide", "hvc1"))))
        .isEqualTo(Unfit.WRONG_CODING);
    assertThat(refused(Slot.FILM, MadeFiles.webM("webm", 1, "V_MPEG4/ISO/ASP")))
        .isEqualTo(Unfit.WRONG_CODING);
    byte[] vorbis = MadeFiles.opus();
    assertThat(refused(Slot.SOUND, changed(vorbis, 30))).isEqualTo(Unfit.UNREADABLE);
  }

  @Test
  void whatIsTooLargeIsRefusedBeforeItIsRead() {
    Sent endless = new Sent(new Frames(), Slot.SOUND.most());
    UnfitException refused =
        catchThrowableOfType(
            UnfitException.class,
            () -> Mp3.clean(endless, java.io.OutputStream.nullOutputStream()));
    assertThat(refused.why()).isEqualTo(Unfit.TOO_LARGE);
  }

  /** Sound without an end. */
  private static final class Frames extends java.io.InputStream {
    private final byte[] frame = MadeFiles.frames(1);
    private int at;

    @Override
    public int read() {
      return Byte.toUnsignedInt(frame[at++ % frame.length]);
    }
  }

  private static byte[] changed(byte[] file, int at) {
    byte[] other = file.clone();
    other[at] ^= 0x55;
    return other;
  }

  @ParameterizedTest
  @MethodSource("everyKind")
  void noBrokenFileDoesMoreThanBeRefused(Slot slot, byte[] whole) {
    Random random = new Random(4);
    for (int i = 0; i < 3000; i++) {
      byte[] broken = whole.clone();
      for (int times = random.nextInt(4); times >= 0; times--) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      byte[] cut = Arrays.copyOf(broken, 1 + random.nextInt(broken.length));
      try {
        made(slot, random.nextBoolean() ? cut : broken);
      } catch (IOException refused) {
        assertThat(refused).isInstanceOf(UnfitException.class);
      }
    }
  }

  static Stream<Arguments> everyKind() {
    return Stream.of(
        Arguments.of(Slot.SOUND, MadeFiles.mp3(8)),
        Arguments.of(Slot.SOUND, MadeFiles.opus()),
        Arguments.of(Slot.FILM, MadeFiles.mp4()),
        Arguments.of(Slot.FILM, MadeFiles.webM()),
        Arguments.of(Slot.CAPTIONS, MadeFiles.captions()));
  }
}
