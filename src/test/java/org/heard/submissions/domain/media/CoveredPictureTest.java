package org.heard.submissions.domain.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.heard.submissions.PieceFile;
import org.heard.submissions.review.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoveredPictureTest {
  private static final PieceFile DRAWING = new PieceFile("image/png", Made.png(320, 160));
  private static final PieceFile PHOTO = new PieceFile("image/jpeg", Made.jpeg(320, 160));

  @Test
  void anAreaIsOneColourAndTheRestStays() throws IOException {
    BufferedImage covered = image(CoveredPicture.of(DRAWING, List.of(new Area(0, 0, 500, 500))));
    for (int x = 0; x < 160; x++) {
      for (int y = 0; y < 80; y++) {
        assertThat(new Color(covered.getRGB(x, y))).isEqualTo(CoveredPicture.FILLED);
      }
    }
    assertThat(new Color(covered.getRGB(300, 10))).isEqualTo(Color.GREEN);
    assertThat(new Color(covered.getRGB(10, 150))).isEqualTo(Color.BLUE);
  }

  @Test
  void whatWasUnderItMakesNoDifference() {
    List<Area> whole = List.of(new Area(0, 0, 1000, 1000));
    PieceFile other = new PieceFile("image/jpeg", Made.jpeg(320, 160));
    BufferedImage black = new BufferedImage(320, 160, BufferedImage.TYPE_INT_RGB);
    PieceFile empty = new PieceFile("image/jpeg", Made.written(black, "jpeg"));
    assertThat(CoveredPicture.of(other, whole)).isEqualTo(CoveredPicture.of(empty, whole));
  }

  @Test
  void theBlockOfAnAreasEdgeIsCoveredToo() throws IOException {
    BufferedImage covered = image(CoveredPicture.of(DRAWING, List.of(new Area(100, 100, 10, 10))));
    assertThat(new Color(covered.getRGB(32, 16))).isEqualTo(CoveredPicture.FILLED);
    assertThat(new Color(covered.getRGB(47, 31))).isEqualTo(CoveredPicture.FILLED);
    assertThat(new Color(covered.getRGB(31, 16))).isEqualTo(Color.RED);
    assertThat(new Color(covered.getRGB(48, 31))).isEqualTo(Color.RED);
  }

  @Test
  void aPhotoStaysAPhotoOfItsSize() throws IOException {
    PieceFile covered = CoveredPicture.of(PHOTO, List.of(new Area(990, 990, 10, 10)));
    assertThat(covered.contentType()).isEqualTo("image/jpeg");
    assertThat(image(covered).getWidth()).isEqualTo(320);
    assertThat(image(covered).getHeight()).isEqualTo(160);
  }

  @Test
  void aSoundIsNoPicture() {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> CoveredPicture.of(new PieceFile("audio/ogg", new byte[8]), List.of()));
  }

  @ParameterizedTest
  @CsvSource({"-1,0,10,10", "0,0,0,10", "0,0,10,0", "991,0,10,10", "0,991,10,10"})
  void anAreaOutsideOfThePictureIsNone(int x, int y, int width, int height) {
    assertThatExceptionOfType(IllegalArgumentException.class)
        .isThrownBy(() -> new Area(x, y, width, height));
  }

  private static BufferedImage image(PieceFile file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file.bytes()));
  }
}
