package org.heard.consultations.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.function.Consumer;
import org.heard.consultations.templates.Templates.Changed;
import org.heard.consultations.templates.Templates.Template;
import org.heard.uikit.Choice;
import org.jspecify.annotations.Nullable;

/** Chooses one of somebody's own templates or blocks, to put into it what stands on the page. */
public final class RenewTemplate extends Div {
  private transient @Nullable Template chosen;

  /**
   * A choice.
   *
   * @param which what is chosen from
   * @param go words of its button
   * @param mine what this person may change
   * @param renew hears which one
   */
  public RenewTemplate(String which, String go, List<Template> mine, Consumer<Template> renew) {
    addClassName("t-form");
    NativeButton button =
        new NativeButton(
            go,
            press -> {
              if (chosen != null) {
                renew.accept(chosen);
              }
            });
    button.addClassName("t-btn");
    add(
        new Choice<>(
            which,
            getTranslation("consultations.template.renew.none"),
            mine,
            Template::name,
            null,
            template -> chosen = template),
        button);
  }

  /** What came of it, in a sentence. */
  public static String words(Changed changed, Component page) {
    return switch (changed) {
      case Changed.Done(Template now) ->
          page.getTranslation("consultations.template.renewed", now.name());
      case Changed.Meanwhile(Template now) ->
          page.getTranslation("consultations.template.meanwhile");
      case Changed.Gone() -> page.getTranslation("consultations.template.gone");
    };
  }
}
