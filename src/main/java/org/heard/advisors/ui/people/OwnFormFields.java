package org.heard.advisors.ui.people;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.heard.advisors.people.Nicknames;
import org.heard.advisors.people.OwnForm;
import org.heard.shared.Language;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.TextBox;

/** The fields of a child's own form. Three of them may stay empty. */
final class OwnFormFields extends Div {
  private final TextBox nickname = TextBox.line();
  private final TextBox why = TextBox.area(3);
  private final TextBox help = TextBox.area(3);
  private final TextBox topics = TextBox.area(3);
  private final HtmlContainer hint = Markup.element("p", "muted");
  private final List<Language> languages = new ArrayList<>();

  OwnFormFields(Optional<OwnForm> sent, SerializableConsumer<OwnForm> send) {
    addClassName("stack");
    hint.getElement().setAttribute("role", "status");
    nickname.typed(this::hint);
    languages.addAll(
        sent.map(OwnForm::languages).orElseGet(() -> List.of(ReaderLanguage.current())));
    sent.ifPresent(form -> {
      nickname.holding(form.nickname());
      why.holding(form.why());
      help.holding(form.help());
      topics.holding(form.topics());
    });
    add(
        JoinView.field("join-nickname", getTranslation("advisors.join.nickname"), nickname),
        hint,
        Markup.words("p", "muted", getTranslation("advisors.join.nickname.words")),
        ideas(),
        languageBoxes(),
        Markup.words("p", "muted", getTranslation("advisors.join.empty")),
        JoinView.field("join-why", getTranslation("advisors.join.why"), why),
        JoinView.field("join-help", getTranslation("advisors.join.help"), help),
        JoinView.field("join-topics", getTranslation("advisors.join.topics"), topics),
        Markup.words("p", "", getTranslation("advisors.join.who")),
        new PaperButton(getTranslation("advisors.join.send"))
            .looks("btn--go")
            .does(press -> send.accept(form())));
  }

  private OwnForm form() {
    return new OwnForm(nickname.words(), why.words(), help.words(), topics.words(), languages);
  }

  private HtmlContainer ideas() {
    HtmlContainer ideas = Markup.element("div", "pair");
    for (String idea : offered()) {
      ideas.add(
          new PaperButton(idea)
              .does(press -> {
                nickname.holding(idea);
                hint(idea);
              }));
    }
    return ideas;
  }

  private List<String> offered() {
    return List.of(getTranslation("advisors.join.nicknames").split(", ", -1));
  }

  /** Says so, and refuses nothing: it is a guess. */
  private void hint(String typed) {
    hint.setText(
        Nicknames.couldBeAName(typed, offered())
            ? getTranslation("advisors.join.nickname.real")
            : "");
  }

  private HtmlContainer languageBoxes() {
    HtmlContainer group =
        Markup.element(
            "fieldset",
            "stack",
            Markup.words("legend", "", getTranslation("advisors.join.languages")));
    Language.CHILD_PAGES.forEach(language -> group.add(languageBox(language)));
    return group;
  }

  private HtmlContainer languageBox(Language language) {
    Element box = new Element("input").setAttribute("type", "checkbox");
    if (languages.contains(language)) {
      box.setAttribute("checked", true);
    }
    box.addEventListener(
            "change",
            event -> {
              languages.remove(language);
              if (event.getEventData().path("event.target.checked").asBoolean()) {
                languages.add(language);
              }
            })
        .addEventData("event.target.checked");
    HtmlContainer name = Markup.words("span", "name-of", language.ownName());
    name.getElement()
        .setAttribute("lang", language.tag())
        .setAttribute("dir", language.direction());
    HtmlContainer label = Markup.element("label", "link-row");
    label.getElement().appendChild(box, name.getElement());
    return label;
  }
}
