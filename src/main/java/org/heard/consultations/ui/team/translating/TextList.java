package org.heard.consultations.ui.team.translating;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.consultations.making.PlanTexts.State;
import org.heard.consultations.translating.Completeness;
import org.heard.consultations.translating.Descriptions;
import org.heard.consultations.translating.TextGroup;
import org.heard.consultations.translating.TextToTranslate;
import org.heard.uikit.Choice;
import org.jspecify.annotations.Nullable;

/** The texts of a translation, in the order of reading, all or those with work to do. */
final class TextList extends Div {
  /** More at once would make the page slow. */
  private static final int AT_ONCE = 100;

  private final transient OpenTranslation work;
  private final Map<String, String> before;
  private final transient Descriptions descriptions = new Descriptions(this::getTranslation);
  private final Paragraph far = new Paragraph();
  private final Div leaving = new Div();
  private final Div texts = new Div();
  private final Map<String, TextCard> cards = new HashMap<>();
  private transient Map<String, String> told = Map.of();
  private transient @Nullable State only;
  private int shown = AT_ONCE;

  TextList(OpenTranslation work) {
    this.work = work;
    this.before = work.before();
    far.setId("how-far");
    add(
        far,
        new Choice<>(
            getTranslation("consultations.translating.show"),
            getTranslation("consultations.translating.show-all"),
            List.of(State.MISSING, State.STALE),
            descriptions::state,
            null,
            this::choose),
        leaving,
        texts);
    leaving.getElement().setAttribute("role", "alert");
    show();
  }

  private void choose(@Nullable State state) {
    only = state;
    shown = AT_ONCE;
    show();
  }

  /** Shows what is in the call now; words that could not be saved stay where they were typed. */
  void show() {
    List<TextToTranslate> all = work.job().texts();
    tellHowFar(all);
    cards.values().removeIf(card -> !card.unsaved());
    texts.removeAll();
    List<TextToTranslate> wanted =
        all.stream()
            .filter(text -> only == null || text.state() == only || cards.containsKey(text.id()))
            .toList();
    TextGroup group = null;
    for (TextToTranslate text : wanted.subList(0, Math.min(shown, wanted.size()))) {
      if (!text.group().equals(group)) {
        group = text.group();
        texts.add(new H2(descriptions.group(group)));
      }
      texts.add(cards.computeIfAbsent(text.id(), id -> card(text)));
    }
    if (wanted.isEmpty()) {
      texts.add(new Paragraph(getTranslation("consultations.translating.none-to-show")));
    }
    if (wanted.size() > shown) {
      texts.add(more(wanted.size() - shown));
    }
  }

  private TextCard card(TextToTranslate text) {
    return new TextCard(work, text, before.get(text.id()), descriptions, this::go, this::saved);
  }

  /** Takes the reader to a text, and shows all of them when it is not among those on the page. */
  private void go(String id) {
    if (!cards.containsKey(id)) {
      only = null;
      shown = Integer.MAX_VALUE;
      show();
    }
    TextCard card = cards.get(id);
    if (card != null) {
      card.takeFocus();
    }
  }

  private NativeButton more(int left) {
    NativeButton more =
        new NativeButton(
            getTranslation("consultations.translating.show-more", left),
            click -> {
              shown += AT_ONCE;
              show();
            });
    more.addClassName("t-btn");
    return more;
  }

  /** After a save: what others changed is shown, and no card moves under the reader's hands. */
  private void saved() {
    leaving.removeAll();
    List<TextToTranslate> all = work.job().texts();
    tellHowFar(all);
    Map<String, TextToTranslate> now =
        all.stream().collect(Collectors.toMap(TextToTranslate::id, Function.identity()));
    cards.forEach((id, card) -> {
      TextToTranslate text = now.get(id);
      if (text != null && !card.unsaved()) {
        card.show(text);
      }
    });
  }

  private void tellHowFar(List<TextToTranslate> all) {
    Completeness now = Completeness.of(all);
    far.setText(
        getTranslation(
            "consultations.translating.how-far-all", now.done(), now.stale(), now.missing()));
  }

  /**
   * Whether the page can be left: all is stored, or the reader was told what is not and chose to
   * leave once more. Words that nobody takes any more would else hold them here.
   */
  boolean mayBeLeft() {
    leaving.removeAll();
    if (saveAll()) {
      return true;
    }
    Map<String, String> unsaved = new LinkedHashMap<>();
    cards.forEach((id, card) -> {
      if (card.unsaved()) {
        unsaved.put(id, card.words());
      }
    });
    if (unsaved.equals(told)) {
      return true;
    }
    told = unsaved;
    Paragraph said = new Paragraph(getTranslation("consultations.translating.leave-again"));
    said.addClassNames("note", "note--care");
    leaving.add(said);
    Optional.ofNullable(cards.get(unsaved.keySet().iterator().next()))
        .ifPresent(TextCard::takeFocus);
    return false;
  }

  /** Saves what was typed and not left yet; whether all of it is stored. */
  boolean saveAll() {
    return cards.values().stream().filter(TextCard::save).count() == cards.size();
  }
}
