package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.Locale;
import org.heard.consultations.Medium;
import org.heard.uikit.Icon;
import org.heard.uikit.Making;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.Sign;

/** Drawing with a finger, a pen or a mouse; beside it the way to say the same in words. */
final class DrawPanel extends PiecePanel {

  private enum Pen {
    THIN,
    MIDDLE,
    THICK,
    ERASER;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private enum Crayon {
    BLACK,
    BLUE,
    GREEN,
    YELLOW,
    ORANGE,
    PINK,
    BROWN;

    String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  DrawPanel(Setting setting) {
    super("heard-draw", Medium.DRAWING, setting);
    add(
        group("pens", getTranslation("submissions.draw.pens")),
        group("crayons", getTranslation("submissions.draw.colours")),
        paper(),
        steps(),
        inWords());
    addTail(getTranslation("submissions.draw.told"));
  }

  @Override
  boolean offersBringBack() {
    return false;
  }

  private Component group(String look, String name) {
    HtmlContainer group = Markup.element("div", look);
    group.getElement().setAttribute("role", "group").setAttribute("aria-label", name);
    if (look.equals("pens")) {
      for (Pen pen : Pen.values()) {
        group.add(pen(pen));
      }
    } else {
      for (Crayon crayon : Crayon.values()) {
        group.add(crayon(crayon));
      }
      HtmlContainer now = Markup.words("span", "colour-now", words(Crayon.BLACK));
      // The pressed button says the same.
      now.getElement().setAttribute("aria-hidden", "true");
      group.add(now);
    }
    return group;
  }

  private Component pen(Pen pen) {
    Component mark =
        pen == Pen.ERASER ? new Icon(Sign.ERASER) : Markup.element("i", "nib nib--" + pen.key());
    HtmlContainer button =
        Markup.element("button", "tool", mark, Markup.words("span", "", words(pen)));
    return toggle(button, "data-pen", pen.key(), pen == Pen.MIDDLE);
  }

  private Component crayon(Crayon crayon) {
    HtmlContainer button = Markup.element("button", "crayon", new Icon(Sign.TICK));
    button.getElement().setAttribute("aria-label", words(crayon));
    return toggle(button, "data-colour", crayon.key(), crayon == Crayon.BLACK);
  }

  private static Component toggle(HtmlContainer button, String name, String value, boolean on) {
    button
        .getElement()
        .setAttribute("type", "button")
        .setAttribute(name, value)
        .setAttribute("aria-pressed", Boolean.toString(on));
    return button;
  }

  private Component paper() {
    HtmlContainer paper = Markup.element("canvas", "paper");
    paper
        .getElement()
        .setAttribute("role", "img")
        .setAttribute("aria-label", getTranslation("submissions.draw.paper"));
    return paper;
  }

  private Component steps() {
    return Markup.element(
        "div",
        "make-steps",
        Making.tool("undo", Sign.UNDO, getTranslation("submissions.draw.undo")),
        Making.tool("redo", Sign.REDO, getTranslation("submissions.draw.redo")),
        Making.tool("clear", Sign.BIN, getTranslation("submissions.draw.clear")));
  }

  private Component inWords() {
    PaperButton toWords =
        new PaperButton(getTranslation("submissions.draw.to-words")).startsWith(Sign.PEN);
    toWords.getElement().setAttribute("data-to-way", WayTabs.WRITE);
    return Markup.element(
        "div",
        "instead",
        Markup.words("p", "", getTranslation("submissions.draw.instead")),
        toWords);
  }

  private String words(Pen pen) {
    return switch (pen) {
      case THIN -> getTranslation("submissions.draw.thin");
      case MIDDLE -> getTranslation("submissions.draw.middle");
      case THICK -> getTranslation("submissions.draw.thick");
      case ERASER -> getTranslation("submissions.draw.eraser");
    };
  }

  private String words(Crayon crayon) {
    return switch (crayon) {
      case BLACK -> getTranslation("submissions.draw.black");
      case BLUE -> getTranslation("submissions.draw.blue");
      case GREEN -> getTranslation("submissions.draw.green");
      case YELLOW -> getTranslation("submissions.draw.yellow");
      case ORANGE -> getTranslation("submissions.draw.orange");
      case PINK -> getTranslation("submissions.draw.pink");
      case BROWN -> getTranslation("submissions.draw.brown");
    };
  }
}
