package org.heard.shared.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

public class RedrawingTest {
  private static final Redrawing.Look LOOK = new Redrawing.Look(100, 60_000, 0.8f);

  @Test
  void aLargePictureIsMadeSmaller() throws IOException {
    Redone.Made made = (Redone.Made) Redrawing.of(drawn(400, 200, "png"), LOOK);

    assertThat(made.file().width()).isEqualTo(100);
    assertThat(made.file().height()).isEqualTo(50);
    assertThat(made.file().contentType()).isEqualTo("image/png");
    assertThat(Redrawing.points("image/png", made.file().bytes(), 100).getWidth()).isEqualTo(100);
  }

  @Test
  void whatHangsBehindAPictureOrInsideOfItIsNotKept() throws IOException {
    byte[] picture = drawn(20, 20, "jpeg");
    byte[] page = "<script>alert(1)</script>PK".getBytes(StandardCharsets.US_ASCII);
    byte[] both = Arrays.copyOf(picture, picture.length + page.length);
    System.arraycopy(page, 0, both, picture.length, page.length);

    Redone.Made made = (Redone.Made) Redrawing.of(both, LOOK);

    assertThat(new String(made.file().bytes(), StandardCharsets.ISO_8859_1))
        .doesNotContain("script", "PK");
  }

  @Test
  void anythingElseIsRefusedByItsContent() {
    for (String other :
        new String[] {
          "<svg xmlns='http://www.w3.org/2000/svg'/>",
          "RIFF\0\0\0\0WEBPVP8 ",
          "GIF89a",
          "%PDF-1.7",
          ""
        }) {
      assertThat(Redrawing.of(other.getBytes(StandardCharsets.ISO_8859_1), LOOK))
          .isEqualTo(new Redone.WrongType());
    }
  }

  @Test
  void aHundredMillionPointsAreRefusedBeforeAnythingIsDecoded() throws IOException {
    byte[] bomb = emptyPng(10_000, 10_000);

    assertTimeoutPreemptively(
        Duration.ofSeconds(2),
        () -> assertThat(Redrawing.of(bomb, LOOK)).isEqualTo(new Redone.TooManyPoints()));
  }

  @Test
  void aBrokenPictureIsUnreadable() throws IOException {
    byte[] picture = drawn(20, 20, "png");

    assertThat(Redrawing.of(Arrays.copyOf(picture, picture.length / 2), LOOK))
        .isEqualTo(new Redone.Unreadable());
    assertThat(Redrawing.of(emptyPng(2_000, 2_000), LOOK)).isNotInstanceOf(Redone.WrongType.class);
  }

  @Test
  void theSamePictureHasTheSameNameAndAnotherOneHasNot() throws IOException {
    Redone.Made one = (Redone.Made) Redrawing.of(drawn(20, 20, "png"), LOOK);
    Redone.Made same = (Redone.Made) Redrawing.of(drawn(20, 20, "png"), LOOK);
    Redone.Made other = (Redone.Made) Redrawing.of(drawn(20, 21, "png"), LOOK);

    assertThat(OwnPictures.name(one.file())).isEqualTo(OwnPictures.name(same.file()));
    assertThat(OwnPictures.isOwn(OwnPictures.name(one.file()))).isTrue();
    assertThat(OwnPictures.name(other.file())).isNotEqualTo(OwnPictures.name(one.file()));
    assertThat(OwnPictures.isOwn("own-../../x")).isFalse();
    assertThat(OwnPictures.isOwn(null)).isFalse();
  }

  /** A picture of one colour. */
  public static byte[] drawn(int width, int height, String format) throws IOException {
    BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int x = 0; x < width; x++) {
      sheet.setRGB(x, 0, 0xcc3300);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(sheet, format, out);
    return out.toByteArray();
  }

  /** A small file that claims a large sheet. */
  private static byte[] emptyPng(int width, int height) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
    byte[] head = ByteBuffer.allocate(13).putInt(width).putInt(height).array();
    head[8] = 8;
    head[9] = 2;
    chunk(out, "IHDR", head);
    Deflater deflater = new Deflater();
    deflater.setInput(new byte[1_000_000]);
    deflater.finish();
    byte[] packed = new byte[10_000];
    int length = deflater.deflate(packed);
    chunk(out, "IDAT", Arrays.copyOf(packed, length));
    chunk(out, "IEND", new byte[0]);
    return out.toByteArray();
  }

  private static void chunk(ByteArrayOutputStream out, String type, byte[] data)
      throws IOException {
    byte[] name = type.getBytes(StandardCharsets.US_ASCII);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(data);
    out.write(ByteBuffer.allocate(4).putInt(data.length).array());
    out.write(name);
    out.write(data);
    out.write(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
  }
}
