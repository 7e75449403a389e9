package org.heard.advisors.ui.advise;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.heard.advisors.rounds.AskedAs;
import org.heard.advisors.rounds.AskedAs.Answering;
import org.heard.advisors.rounds.AskedAs.Role;
import org.heard.advisors.rounds.Passage;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.uikit.Markup;
import org.heard.uikit.Picture;

/** A question with the look it has in the form; nothing in it can be answered. */
final class AskedWords {
  private static final List<String> REPLIES =
      List.of("submissions.reply.yes", "submissions.reply.no", "submissions.reply.not-sure");
  private static final List<String> MOMENTS =
      List.of(
          "submissions.moment.now",
          "submissions.moment.last-weeks",
          "submissions.moment.this-year",
          "submissions.moment.longer-ago",
          "submissions.moment.never");
  private static final List<String> STEPS =
      List.of(
          "submissions.agree.1",
          "submissions.agree.2",
          "submissions.agree.3",
          "submissions.agree.4",
          "submissions.agree.5");
  private static final int FACES = 5;

  private final Passage passage;
  private final AskedAs asked;
  private final Language language;

  AskedWords(Passage passage, AskedAs asked, Language language) {
    this.passage = passage;
    this.asked = asked;
    this.language = language;
  }

  List<Component> all() {
    List<Component> shown = new ArrayList<>();
    shown.addAll(parts(Role.WARNING, "p", "before"));
    shown.addAll(parts(Role.TITLE, "h3", ""));
    shown.addAll(parts(Role.HELP, "p", "hint"));
    shown.addAll(parts(Role.NOTE, "p", "before"));
    shown.add(answering());
    shown.addAll(parts(Role.FOLLOW_UP, "p", ""));
    shown.addAll(parts(Role.CHECK, "p", "hint"));
    shown.addAll(parts(Role.WHY, "p", "why-we-ask"));
    return shown;
  }

  private List<Component> parts(Role role, String tag, String look) {
    return places(role).stream()
        .map(place -> (Component) Markup.words(tag, look, part(place)))
        .toList();
  }

  private List<Integer> places(Role role) {
    return IntStream.range(0, asked.roles().size())
        .filter(place -> asked.roles().get(place) == role)
        .boxed()
        .toList();
  }

  private LocalizedText part(int place) {
    return LocalizedText.of(language, passage.parts().get(place));
  }

  private Component answering() {
    return switch (asked.answering()) {
      case ONE, SEVERAL, PICTURES, ORDER -> options();
      case FACES -> faces();
      case YES_NO -> fixed(REPLIES);
      case WHEN -> fixed(MOMENTS);
      case AGREE -> fixed(STEPS);
      case SHORT_WORDS, LONG_WORDS, NUMBER, DAY, OTHER -> Markup.element("div", "asked-box");
    };
  }

  private HtmlContainer options() {
    List<Integer> places = places(Role.OPTION);
    boolean pictures = places.stream().anyMatch(place -> !asked.pictures().get(place).isEmpty());
    HtmlContainer list =
        Markup.element(asked.answering() == Answering.ORDER ? "ol" : "ul", "opts asked-opts");
    list.addClassName(pictures ? "opts--pic" : "opts--list");
    places.forEach(place -> list.add(option(place)));
    return list;
  }

  private HtmlContainer option(int place) {
    HtmlContainer option = Markup.element("li", "opt");
    String picture = asked.pictures().get(place);
    if (!picture.isEmpty()) {
      option.add(Picture.spot(picture, null));
    }
    option.add(Markup.words("span", "", part(place)));
    return option;
  }

  /** Fewer faces keep the two ends, as in the form. */
  private HtmlContainer faces() {
    List<Integer> places = places(Role.OPTION);
    HtmlContainer list = Markup.element("ul", "opts opts--face asked-opts");
    for (int at = 0; at < places.size(); at++) {
      int face = places.size() == 1 ? 1 : 1 + Math.round((FACES - 1f) * at / (places.size() - 1));
      list.add(
          Markup.element(
              "li", "opt", Picture.face(face), Markup.words("span", "", part(places.get(at)))));
    }
    return list;
  }

  /** Words that every form has, in the language of the text. */
  private HtmlContainer fixed(List<String> keys) {
    HtmlContainer list = Markup.element("ul", "opts opts--list asked-opts");
    for (String key : keys) {
      String words = list.getTranslation(language.locale(), key);
      list.add(
          Markup.element("li", "opt", Markup.words("span", "", LocalizedText.of(language, words))));
    }
    return list;
  }
}
