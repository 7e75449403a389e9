package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import org.heard.consultations.Medium;
import org.heard.uikit.Icon;
import org.heard.uikit.Making;
import org.heard.uikit.Markup;
import org.heard.uikit.Sign;

/** A photo of a drawing or a sheet, taken now or chosen. */
final class PhotoPanel extends PiecePanel {

  PhotoPanel(Setting setting) {
    super("heard-photo", Medium.PHOTO, setting);
    words("unreadable", "submissions.photo.unreadable");
    HtmlContainer preview = Markup.element("canvas", "photo");
    preview
        .getElement()
        .setAttribute("role", "img")
        .setAttribute("aria-label", getTranslation("submissions.media.photo.yours"));
    HtmlContainer take = input(Sign.CAMERA, getTranslation("submissions.photo.take"), true);
    HtmlContainer choose = input(Sign.PAGE, getTranslation("submissions.photo.choose"), false);
    add(
        Making.careful(getTranslation("submissions.photo.careful")),
        preview,
        Markup.element("div", "make-steps make-steps--2", take, choose),
        Markup.element(
            "div",
            "make-steps make-steps--1",
            Making.tool("take-out", Sign.BIN, getTranslation("submissions.photo.take-out"))));
    addTail(getTranslation("submissions.photo.told"));
  }

  /** The browser's own choice of a file, under a button of paper. */
  private static HtmlContainer input(Sign sign, String words, boolean camera) {
    HtmlContainer input = Markup.element("input", "");
    input.getElement().setAttribute("type", "file").setAttribute("accept", "image/png,image/jpeg");
    if (camera) {
      input.getElement().setAttribute("capture", "environment");
    }
    Component label = Markup.words("span", "", words);
    return Markup.element("label", "btn picker", input, new Icon(sign), label);
  }
}
