package org.heard.advisors.ui.advise;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import java.util.Set;
import java.util.function.BiConsumer;
import org.heard.advisors.rounds.Passage;
import org.heard.advisors.rounds.Reaction;
import org.heard.uikit.Markup;
import org.heard.uikit.Picture;

/** Large buttons with pictures: what an advisor thinks without writing. Several may be pressed. */
@Tag("div")
final class ReactionButtons extends HtmlContainer {
  private final transient BiConsumer<Reaction, Boolean> chosen;

  ReactionButtons(Passage passage, Set<Reaction> before, BiConsumer<Reaction, Boolean> chosen) {
    this.chosen = chosen;
    addClassName("reactions");
    getElement()
        .setAttribute("role", "group")
        .setAttribute("aria-label", getTranslation("advisors.round.reactions"));
    for (Reaction reaction : Reaction.values()) {
      if (reaction != Reaction.PICTURE || passage.pictured()) {
        add(button(reaction, before.contains(reaction)));
      }
    }
  }

  private NativeButton button(Reaction reaction, boolean on) {
    NativeButton button = new NativeButton();
    button.add(Picture.spot(picture(reaction)), Markup.words("span", "", words(reaction)));
    button.addClassName("reaction");
    button.getElement().setAttribute("type", "button");
    press(button, on);
    button.addClickListener(click -> {
      boolean now = !"true".equals(button.getElement().getAttribute("aria-pressed"));
      press(button, now);
      chosen.accept(reaction, now);
    });
    return button;
  }

  private static void press(NativeButton button, boolean on) {
    button.getElement().setAttribute("aria-pressed", Boolean.toString(on));
  }

  private static String picture(Reaction reaction) {
    return switch (reaction) {
      case CLEAR -> "yes";
      case LOVE_IT -> "heart";
      case HARD_WORD -> "not-sure";
      case MISSING -> "question";
      case PICTURE -> "drawing";
    };
  }

  private String words(Reaction reaction) {
    return switch (reaction) {
      case CLEAR -> getTranslation("advisors.round.clear");
      case LOVE_IT -> getTranslation("advisors.round.love-it");
      case HARD_WORD -> getTranslation("advisors.round.hard-word");
      case MISSING -> getTranslation("advisors.round.missing");
      case PICTURE -> getTranslation("advisors.round.picture");
    };
  }
}
