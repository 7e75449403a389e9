package org.heard.consultations.ui.team;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import org.heard.consultations.templates.Templates;
import org.heard.consultations.templates.Templates.About;
import org.heard.consultations.templates.Templates.Template;
import org.heard.uikit.Choice;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** What a template or a block of questions is called, what it is for and who sees it. */
public final class AboutTemplate extends Div {
  private final Field name;
  private final Field about;
  private final transient Consumer<About> done;
  private boolean forEverybody;

  /**
   * A form.
   *
   * @param go words of its button
   * @param now what is said so far; null for a new one
   * @param done hears what is said, when it fits
   */
  public AboutTemplate(String id, String go, @Nullable Template now, Consumer<About> done) {
    this.done = done;
    this.forEverybody = now == null || now.forEverybody();
    addClassName("t-form");
    name =
        new Field(
            id + "-name",
            getTranslation("consultations.template.name"),
            getTranslation("consultations.template.name.hint"),
            TextBox.line().holding(now == null ? "" : now.name()));
    about =
        new Field(
            id + "-about",
            getTranslation("consultations.template.about"),
            getTranslation("consultations.template.about.hint"),
            TextBox.line().holding(now == null ? "" : now.about()));
    NativeButton button = new NativeButton(go, press -> submit());
    button.addClassName("t-btn");
    add(
        name,
        about,
        new Choice<>(
            getTranslation("consultations.template.who"),
            null,
            List.of(true, false),
            this::who,
            forEverybody,
            chosen -> forEverybody = Boolean.TRUE.equals(chosen)),
        button);
  }

  private String who(boolean everybody) {
    return everybody
        ? getTranslation("consultations.template.for-all")
        : getTranslation("consultations.template.for-me");
  }

  private void submit() {
    if (name.words().isEmpty()) {
      name.complain(getTranslation("consultations.template.nameless"));
    } else if (name.words().length() > Templates.MOST_NAME) {
      name.complain(
          getTranslation(
              "consultations.consent.too-long", name.words().length(), Templates.MOST_NAME));
    } else if (about.words().length() > Templates.MOST_ABOUT) {
      about.complain(
          getTranslation(
              "consultations.consent.too-long", about.words().length(), Templates.MOST_ABOUT));
    } else {
      done.accept(new About(name.words(), about.words(), forEverybody));
    }
  }
}
