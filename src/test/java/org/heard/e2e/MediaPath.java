package org.heard.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Drawing, photographing and speaking, in the words of the child's language. */
final class MediaPath {
  private static final String INK =
      """
      canvas => {
        if (!canvas.width) return 0;
        const dots = canvas.getContext('2d').getImageData(0, 0, canvas.width, canvas.height).data;
        let ink = 0;
        for (let i = 0; i < dots.length; i += 4) {
          if (dots[i + 3] > 0 && dots[i] + dots[i + 1] + dots[i + 2] < 600) ink++;
        }
        return ink;
      }
      """;

  private final Visitor child;
  private final ChildPath path;

  MediaPath(Visitor child) {
    this.child = child;
    this.path = new ChildPath(child);
  }

  /** From the call page to the question that takes more than words. */
  void goToQuestion(String slug) {
    path.takePart(slug);
    path.skipUntil("heard-ways");
    assertThat(child.page.locator("heard-ways[data-ready]")).isVisible();
  }

  void open(String way) {
    child.page.locator("#way-" + way).click();
    assertThat(child.page.locator("#way-" + way + "-panel")).isVisible();
  }

  Locator paper() {
    return child.page.locator("canvas.paper");
  }

  /** How many dots of the paper are dark enough to be drawn. */
  int ink() {
    return ((Number) paper().evaluate(INK)).intValue();
  }

  void expectInk(boolean some) {
    child.page.waitForCondition(() -> ink() > 50 == some);
  }

  /** A line over the paper; places are parts of its width and height. */
  void drawWithMouse(double fromX, double fromY, double toX, double toY) {
    BoundingBox box = box();
    child.page.mouse().move(box.x + fromX * box.width, box.y + fromY * box.height);
    child.page.mouse().down();
    child.page.mouse().move(box.x + toX * box.width, box.y + fromY * box.height);
    child.page.mouse().move(box.x + toX * box.width, box.y + toY * box.height);
    child.page.mouse().up();
  }

  void drawWithFinger(double fromX, double fromY, double toX, double toY) {
    BoundingBox box = box();
    child.drawWithFinger(
        box.x + fromX * box.width,
        box.y + fromY * box.height,
        box.x + toX * box.width,
        box.y + fromY * box.height,
        box.x + toX * box.width,
        box.y + toY * box.height);
  }

  private BoundingBox box() {
    paper().scrollIntoViewIfNeeded();
    // Away from the bar at the bottom, which would get the touch.
    paper().evaluate("paper => paper.scrollIntoView({block: 'center'})");
    return paper().boundingBox();
  }

  Locator tool(String does) {
    return child.page.locator(".way:not([hidden]) [data-does=" + does + "]");
  }

  Locator state() {
    return child.page.locator(".way:not([hidden]) .piece-state");
  }

  void expectState(String state) {
    assertThat(child.page.locator(".way:not([hidden]) .piece-state[data-state=" + state + "]"))
        .isVisible();
  }

  void expectKept() {
    expectState("kept");
    assertThat(state()).containsText(child.words().say("submissions.form.saved"));
  }

  /** A photo as a camera makes it: larger than it has to be. */
  static byte[] photo() {
    BufferedImage sheet = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = sheet.createGraphics();
    pen.setColor(new Color(0xee, 0xf5, 0xf7));
    pen.fillRect(0, 0, 3000, 2000);
    pen.setColor(new Color(0xff, 0x92, 0x70));
    pen.fillOval(900, 400, 1200, 1200);
    pen.dispose();
    ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
    try {
      ImageIO.write(sheet, "jpeg", jpeg);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return jpeg.toByteArray();
  }
}
