package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import org.heard.consultations.Question;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.Picture;
import org.heard.uikit.Sign;

/** What is on the cards of authored options. */
final class Cards {
  private Cards() {}

  /** Cards with pictures in a grid, or a plain list when no option has one. */
  static String look(List<Question.Option> options) {
    boolean pictures = options.stream().anyMatch(option -> option.picture() != null);
    return pictures ? "opts--pic" : "opts--list";
  }

  static List<Component> content(Question.Option option) {
    List<Component> content = new ArrayList<>();
    String picture = option.picture();
    if (picture != null) {
      content.add(Picture.spot(picture, option.pictureWords()));
    }
    content.add(Markup.words("span", "", option.label()));
    return content;
  }

  static Component somethingElse(String words) {
    return Markup.element("span", "plus", new Icon(Sign.PLUS), Markup.words("span", "", words));
  }
}
