package org.heard.content.ui.child;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Anchor;
import java.util.List;
import java.util.function.Consumer;
import org.heard.content.Edition;
import org.heard.content.Format;
import org.heard.content.ShelfEntry;
import org.heard.content.ui.playing.MediaFacts;
import org.heard.uikit.Markup;

/** Ways to the same in another form, such as a film. */
@Tag("ul")
final class OtherForms extends HtmlContainer {
  private final transient List<Format> forms;

  OtherForms(ShelfEntry entry, Edition edition) {
    forms = edition.number() == 0 ? List.of() : entry.otherForms(edition);
    addClassName("ways-in");
    for (Format form : forms) {
      Anchor way =
          new Anchor(
              "/library/"
                  + entry.document().slug()
                  + "?lang="
                  + edition.audience().language().tag()
                  + "&form="
                  + form.key());
      way.setRouterIgnore(true);
      way.add(Markup.words("span", "", MediaFacts.form(form, this::getTranslation)));
      add(Markup.element("li", "", way));
    }
  }

  void ifAny(Consumer<OtherForms> shown) {
    if (!forms.isEmpty()) {
      shown.accept(this);
    }
  }
}
