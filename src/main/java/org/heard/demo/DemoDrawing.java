package org.heard.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import javax.imageio.ImageIO;

/** An invented child's drawing: a house, trees, children and the sun, in shaky lines. */
final class DemoDrawing {
  private static final int WIDTH = 720;
  private static final int HEIGHT = 480;
  private static final int GROUND = 400;

  private final Random hand;
  private final Graphics2D pen;

  private DemoDrawing(long number, BufferedImage sheet) {
    this.hand = new Random(number);
    this.pen = sheet.createGraphics();
  }

  /** The drawing of a number, as a PNG; the same at every call. */
  static InputStream number(long number) throws IOException {
    BufferedImage sheet = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    new DemoDrawing(number, sheet).draw();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ImageIO.write(sheet, "png", bytes);
    return new ByteArrayInputStream(bytes.toByteArray());
  }

  private void draw() {
    pen.setColor(Color.WHITE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    pen.setStroke(new BasicStroke(6, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    sun(80 + hand.nextInt(500));
    line(new Color(0x2E7D32), 10, GROUND, WIDTH - 10, GROUND);
    house(60 + hand.nextInt(120));
    for (int child = 0; child <= hand.nextInt(3); child++) {
      person(360 + child * 110 + hand.nextInt(30));
    }
    pen.dispose();
  }

  private void sun(int x) {
    pen.setColor(new Color(0xF9A825));
    pen.fillOval(x, 40, 70, 70);
    for (int ray = 0; ray < 8; ray++) {
      double turn = Math.PI * ray / 4;
      int fromX = x + 35 + (int) (45 * Math.cos(turn));
      int fromY = 75 + (int) (45 * Math.sin(turn));
      line(
          new Color(0xF9A825),
          fromX,
          fromY,
          fromX + (int) (28 * Math.cos(turn)),
          fromY + (int) (28 * Math.sin(turn)));
    }
  }

  private void house(int x) {
    Color walls = new Color(0xB71C1C);
    line(walls, x, GROUND, x, 260);
    line(walls, x, 260, x + 180, 260);
    line(walls, x + 180, 260, x + 180, GROUND);
    line(walls, x - 15, 265, x + 90, 170);
    line(walls, x + 90, 170, x + 195, 265);
    pen.setColor(new Color(0x1565C0));
    pen.drawRect(x + 30, 290, 45, 45);
    pen.drawRect(x + 110, 310, 45, GROUND - 310);
  }

  private void person(int x) {
    Color colour = new Color(0x4A148C + hand.nextInt(0x60) * 0x101);
    pen.setColor(colour);
    pen.drawOval(x, 280, 40, 40);
    line(colour, x + 20, 320, x + 20, 365);
    line(colour, x + 20, 335, x - 5, 350);
    line(colour, x + 20, 335, x + 45, 350);
    line(colour, x + 20, 365, x + 5, GROUND);
    line(colour, x + 20, 365, x + 35, GROUND);
  }

  /** A line that trembles a little. */
  private void line(Color colour, int fromX, int fromY, int toX, int toY) {
    pen.setColor(colour);
    int middleX = (fromX + toX) / 2 + hand.nextInt(7) - 3;
    int middleY = (fromY + toY) / 2 + hand.nextInt(7) - 3;
    pen.drawLine(fromX, fromY, middleX, middleY);
    pen.drawLine(middleX, middleY, toX, toY);
  }
}
