package org.heard.submissions.domain.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.heard.submissions.PieceFile;
import org.heard.submissions.Pieces.KeepResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanPictureTest {
  private static final String CANARY = "canary-7261";

  @Test
  void aDrawingStaysAPngAndAPhotoBecomesAJpeg() throws IOException {
    PieceFile drawing = clean(Made.png(300, 200), Picture.DRAWN);
    PieceFile photo = clean(Made.png(300, 200), Picture.PHOTOGRAPHED);

    assertThat(drawing.contentType()).isEqualTo("image/png");
    assertThat(photo.contentType()).isEqualTo("image/jpeg");
    assertThat(seen(image(drawing))).isEqualTo("red green blue yellow");
    assertThat(seen(image(photo))).isEqualTo("red green blue yellow");
    assertThat(image(drawing).getWidth()).isEqualTo(300);
  }

  @Test
  void aDrawingOnGlassComesToLieOnPaper() throws IOException {
    BufferedImage glass = new BufferedImage(40, 40, BufferedImage.TYPE_INT_ARGB);
    PieceFile drawing = clean(Made.written(glass, "png"), Picture.DRAWN);

    assertThat(new Color(image(drawing).getRGB(20, 20))).isEqualTo(Color.WHITE);
  }

  @Test
  void noiseThatIsNoDrawingIsKeptSmall() {
    BufferedImage noise = new BufferedImage(1500, 1500, BufferedImage.TYPE_INT_RGB);
    Random random = new Random(1);
    for (int i = 0; i < 1500 * 1500; i++) {
      noise.setRGB(i % 1500, i / 1500, random.nextInt());
    }
    PieceFile file = clean(Made.written(noise, "png"), Picture.DRAWN);

    assertThat(file.contentType()).isEqualTo("image/jpeg");
    assertThat(file.bytes().length).isLessThan(3_000_000);
  }

  @ParameterizedTest
  @CsvSource({
    "2400,1000,2400,1000",
    "2401,1000,2400,1000",
    "4800,3000,2400,1500",
    "5000,4900,2400,2352",
    "30000,10,2400,1",
    "1,9000,1,2400"
  })
  void nothingIsLargerThanTheLongestSide(int width, int height, int toWidth, int toHeight)
      throws IOException {
    BufferedImage image = image(clean(Made.png(width, height), Picture.DRAWN));

    assertThat(image.getWidth()).isEqualTo(toWidth);
    assertThat(image.getHeight()).isEqualTo(toHeight);
  }

  @ParameterizedTest
  @CsvSource({"60000,60000", "2147483647,2147483647", "5001,5000", "25000001,1"})
  void aPixelBombIsRefusedBeforeItIsDecoded(int width, int height) {
    assertThat(refused(Made.pngBomb(width, height))).isEqualTo(new KeepResult.TooManyPixels());
  }

  @Test
  void aJpegBombIsRefusedBeforeItIsDecoded() {
    byte[] jpeg = Made.jpeg(20, 20);
    int frame = frame(jpeg);
    ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 65_000).putShort(frame + 7, (short) 65_000);

    assertThat(refused(jpeg)).isEqualTo(new KeepResult.TooManyPixels());
  }

  @Test
  void aPictureThatPromisesMoreThanItHoldsIsUnreadableOrHarmless() {
    Cleaned cleaned = CleanPicture.of(Made.pngBomb(4900, 4900), Picture.DRAWN);

    assertThat(cleaned).isEqualTo(new Cleaned.Refused(new KeepResult.Unreadable()));
  }

  @Test
  void aSecondFrameCannotHideAnotherSize() {
    byte[] jpeg = Made.jpeg(20, 20);
    int frame = frame(jpeg);
    int length = (jpeg[frame + 2] & 0xFF) << 8 | jpeg[frame + 3] & 0xFF;
    byte[] twice =
        Made.joined(
            Arrays.copyOf(jpeg, frame),
            Arrays.copyOfRange(jpeg, frame, frame + 2 + length),
            Arrays.copyOfRange(jpeg, frame, jpeg.length));

    assertThat(refused(twice)).isEqualTo(new KeepResult.Unreadable());
  }

  @Test
  void aJpegOfEndlessScansIsRefused() {
    byte[] jpeg = Made.jpeg(20, 20);
    int scan = marker(jpeg, 0xDA);
    byte[] oneScan = Arrays.copyOfRange(jpeg, scan, jpeg.length - 2);
    List<byte[]> parts = new ArrayList<>(List.of(Arrays.copyOf(jpeg, scan)));
    for (int i = 0; i < 1000; i++) {
      parts.add(oneScan);
    }
    parts.add(new byte[] {(byte) 0xFF, (byte) 0xD9});

    assertThat(refused(Made.joined(parts.toArray(byte[][]::new))))
        .isEqualTo(new KeepResult.Unreadable());
  }

  @Test
  void hiddenTextsProfilesAndPlacesOfAPngAreGone() {
    byte[] png =
        Made.pngWith(
            Made.png(30, 30),
            Made.pngChunk("tEXt", Made.text("Author\0" + CANARY)),
            Made.pngChunk("iTXt", Made.text("XML:com.adobe.xmp\0\0\0\0\0" + CANARY)),
            Made.pngChunk("eXIf", Made.text("II*\0" + CANARY)),
            Made.pngChunk("tIME", new byte[] {7, (byte) 0xEA, 1, 1, 1, 1, 1}));
    PieceFile file = clean(png, Picture.DRAWN);

    assertThat(Made.contains(file.bytes(), Made.text(CANARY))).isFalse();
    assertThat(chunks(file.bytes())).containsOnly("IHDR", "IDAT", "IEND");
  }

  @ParameterizedTest
  @ValueSource(strings = {"zTXt", "iCCP", "iTXt"})
  void aBombInATextIsNeverUnpacked(String type) {
    byte[] bomb = Made.deflatedZeros(200);
    byte[] name = Made.text(type.equals("iTXt") ? "Comment\0\1\0\0\0" : "Comment\0\0");
    byte[] png = Made.pngWith(Made.png(30, 30), Made.pngChunk(type, Made.joined(name, bomb)));
    long before = System.nanoTime();
    PieceFile file = clean(png, Picture.DRAWN);

    assertThat(chunks(file.bytes())).doesNotContain(type);
    assertThat(file.bytes().length).isLessThan(10_000);
    assertThat(System.nanoTime() - before).isLessThan(10_000_000_000L);
  }

  @Test
  void placeThumbnailProfileAndCommentsOfAPhotoAreGone() {
    byte[] photo =
        Made.jpegWith(
            Made.jpeg(64, 48),
            Made.exif(1, Made.joined(Made.jpeg(8, 8), Made.text(CANARY))),
            Made.jpegSegment(0xE1, Made.text("http://ns.adobe.com/xap/1.0/\0" + CANARY)),
            Made.jpegSegment(0xE2, Made.text("ICC_PROFILE\0\1\1" + CANARY)),
            Made.jpegSegment(0xED, Made.text("Photoshop 3.0\0" + CANARY)),
            Made.jpegSegment(0xFE, Made.text(CANARY)));
    PieceFile file = clean(photo, Picture.PHOTOGRAPHED);

    assertThat(Made.contains(photo, Made.text(CANARY))).isTrue();
    assertThat(Made.contains(file.bytes(), Made.text(CANARY))).isFalse();
    assertThat(Made.contains(file.bytes(), Made.text("Exif"))).isFalse();
    assertThat(Made.contains(file.bytes(), Made.text("CameraMaker"))).isFalse();
    // Only the frame's own segments: JFIF's header, tables, frame, scan.
    assertThat(markers(file.bytes())).isSubsetOf(0xE0, 0xDB, 0xC0, 0xC4, 0xDA);
    assertThat(occurrences(file.bytes(), new byte[] {(byte) 0xFF, (byte) 0xD8})).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "1,red green blue yellow",
    "2,green red yellow blue",
    "3,yellow blue green red",
    "4,blue yellow red green",
    "5,red blue green yellow",
    "6,blue red yellow green",
    "7,yellow green blue red",
    "8,green yellow red blue"
  })
  void aPhotoTakenLyingDownIsTurnedUp(int orientation, String corners) throws IOException {
    byte[] photo = Made.jpegWith(Made.jpeg(96, 48), Made.exif(orientation, new byte[0]));
    BufferedImage image = image(clean(photo, Picture.PHOTOGRAPHED));

    assertThat(seen(image)).isEqualTo(corners);
    assertThat(image.getWidth()).isEqualTo(orientation < 5 ? 96 : 48);
  }

  @ParameterizedTest
  @ValueSource(strings = {"PK\3\4 archive", "<html><script>1</script>", "%PDF-1.7", "Rar!"})
  void whatHangsBehindOrInsideAPictureIsGone(String other) {
    byte[] hidden = Made.text(other + CANARY);
    for (byte[] both :
        List.of(
            Made.joined(Made.png(30, 30), hidden),
            Made.joined(Made.jpeg(30, 30), hidden),
            Made.jpegWith(Made.jpeg(30, 30), Made.jpegSegment(0xFE, hidden)),
            Made.pngWith(Made.png(30, 30), Made.pngChunk("abCd", hidden)))) {
      PieceFile file = clean(both, Picture.DRAWN);
      assertThat(Made.contains(file.bytes(), Made.text(CANARY))).isFalse();
    }
  }

  @Test
  void otherTypesAreRefusedWhateverTheyAreCalled() {
    for (String start :
        List.of(
            "GIF89a\1\0\1\0",
            "<svg xmlns='http://www.w3.org/2000/svg'/>",
            "RIFF\20\0\0\0WEBPVP8 ",
            "\0\0\0\30ftypheic",
            "<!DOCTYPE html><script>",
            "PK\3\4",
            "%PDF-1.7",
            "BM\1\2",
            "MZ",
            "")) {
      assertThat(refused(Made.text(start))).as(start).isEqualTo(new KeepResult.WrongType());
    }
    byte[] gif = Made.joined(Made.written(Made.corners(9, 9), "gif"), Made.png(9, 9));
    assertThat(refused(gif)).isEqualTo(new KeepResult.WrongType());
  }

  @Test
  void aTruncatedPictureIsUnreadable() {
    for (byte[] whole : List.of(Made.png(120, 90), Made.jpeg(120, 90))) {
      for (int cut = 1; cut < whole.length; cut += 7) {
        byte[] part = Arrays.copyOf(whole, whole.length - cut);
        assertThat(CleanPicture.of(part, Picture.DRAWN)).isInstanceOf(Cleaned.Refused.class);
      }
    }
  }

  @Test
  void aPngWithTooLittleContentIsUnreadable() {
    byte[] png = Made.pngBomb(500, 500);

    assertThat(refused(png)).isEqualTo(new KeepResult.Unreadable());
  }

  @Test
  void aPhotoInPrintersColoursHasAClearAnswer() {
    byte[] jpeg = Made.jpeg(16, 16);
    int frame = frame(jpeg);
    jpeg[frame + 9] = 4;

    assertThat(CleanPicture.of(jpeg, Picture.PHOTOGRAPHED)).isInstanceOf(Cleaned.Refused.class);
  }

  @Test
  void nothingBrokenEverThrows() {
    Random random = new Random(20_261_125);
    List<byte[]> seeds =
        List.of(
            Made.png(40, 30),
            Made.jpeg(40, 30),
            Made.jpegWith(Made.jpeg(40, 30), Made.exif(6, Made.jpeg(4, 4))));
    int taken = 0;
    for (int round = 0; round < 3000; round++) {
      byte[] broken = seeds.get(round % seeds.size()).clone();
      for (int hit = 0; hit <= random.nextInt(6); hit++) {
        broken[random.nextInt(broken.length)] = (byte) random.nextInt();
      }
      if (CleanPicture.of(broken, Picture.DRAWN) instanceof Cleaned.Clean) {
        taken++;
      }
    }
    for (int round = 0; round < 500; round++) {
      byte[] nonsense = new byte[random.nextInt(400)];
      random.nextBytes(nonsense);
      byte[] start =
          round % 2 == 0 ? Arrays.copyOf(Made.png(1, 1), 8) : Made.text("\u00FF\u00D8\u00FF");
      assertThat(CleanPicture.of(Made.joined(start, nonsense), Picture.DRAWN))
          .isInstanceOf(Cleaned.Refused.class);
    }
    assertThat(taken).isBetween(100, 2900);
  }

  private static PieceFile clean(byte[] sent, Picture made) {
    Cleaned cleaned = CleanPicture.of(sent, made);
    assertThat(cleaned).isInstanceOf(Cleaned.Clean.class);
    return ((Cleaned.Clean) cleaned).file();
  }

  private static KeepResult refused(byte[] sent) {
    Cleaned cleaned = CleanPicture.of(sent, Picture.PHOTOGRAPHED);
    assertThat(cleaned).isInstanceOf(Cleaned.Refused.class);
    return ((Cleaned.Refused) cleaned).why();
  }

  private static BufferedImage image(PieceFile file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file.bytes()));
  }

  /** The colours of the corners, row by row. */
  private static String seen(BufferedImage image) {
    int right = image.getWidth() * 3 / 4;
    int bottom = image.getHeight() * 3 / 4;
    int left = image.getWidth() / 4;
    int top = image.getHeight() / 4;
    return String.join(
        " ",
        colour(image.getRGB(left, top)),
        colour(image.getRGB(right, top)),
        colour(image.getRGB(left, bottom)),
        colour(image.getRGB(right, bottom)));
  }

  private static String colour(int rgb) {
    Color colour = new Color(rgb);
    boolean red = colour.getRed() > 128;
    boolean green = colour.getGreen() > 128;
    return red ? green ? "yellow" : "red" : green ? "green" : "blue";
  }

  private static List<String> chunks(byte[] png) {
    List<String> chunks = new ArrayList<>();
    ByteBuffer in = ByteBuffer.wrap(png);
    int at = 8;
    while (at < png.length) {
      chunks.add(new String(png, at + 4, 4, StandardCharsets.ISO_8859_1));
      at += 12 + in.getInt(at);
    }
    return chunks;
  }

  private static List<Integer> markers(byte[] jpeg) {
    List<Integer> markers = new ArrayList<>();
    int at = 2;
    int marker = 0;
    while (marker != 0xDA) {
      marker = jpeg[at + 1] & 0xFF;
      markers.add(marker);
      at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
    }
    return markers;
  }

  private static int frame(byte[] jpeg) {
    return marker(jpeg, 0xC0);
  }

  private static int marker(byte[] jpeg, int wanted) {
    int at = 2;
    while ((jpeg[at + 1] & 0xFF) != wanted) {
      at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
    }
    return at;
  }

  private static int occurrences(byte[] bytes, byte[] part) {
    String all = new String(bytes, StandardCharsets.ISO_8859_1);
    String one = new String(part, StandardCharsets.ISO_8859_1);
    return (all.length() - all.replace(one, "").length()) / one.length();
  }
}
