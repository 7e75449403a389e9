package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.function.Consumer;
import org.heard.moderation.SavedFilters;
import org.heard.moderation.SavedFilters.SavedFilter;
import org.heard.shared.ConsultationId;
import org.heard.uikit.Markup;

/** Filters that the reader gave a name: to use, to forget, and to add the one in use. */
final class SavedFilterList extends HtmlContainer {

  @Tag("input")
  private static final class Input extends Component {}

  private final SavedFilters saved;
  private final ConsultationId consultation;
  private final QueueAddress now;
  private final Consumer<QueueAddress> go;
  private final Div list = new Div();
  private final Div said = new Div();
  private String typed = "";

  SavedFilterList(
      SavedFilters saved,
      ConsultationId consultation,
      QueueAddress now,
      Consumer<QueueAddress> go) {
    super("details");
    this.saved = saved;
    this.consultation = consultation;
    this.now = now;
    this.go = go;
    addClassName("t-saved");
    list.addClassName("t-saved-list");
    said.getElement().setAttribute("role", "status");
    add(Markup.words("summary", "", getTranslation("moderation.saved.title")), list, form(), said);
    draw();
  }

  private void draw() {
    list.removeAll();
    List<SavedFilter> all = saved.all(consultation);
    if (all.isEmpty()) {
      list.add(Markup.words("p", "muted", getTranslation("moderation.saved.none")));
    }
    all.forEach(one -> list.add(line(one)));
  }

  private Component line(SavedFilter one) {
    QueueAddress address = QueueAddress.read(QueryParameters.fromString(one.filter()));
    TeamButton use = new TeamButton(one.name(), press -> go.accept(address));
    use.pressed(address.filter().equals(now.filter()));
    TeamButton forget =
        new TeamButton(
            getTranslation("moderation.saved.forget", one.name()),
            press -> {
              saved.forget(consultation, one.name());
              said.setText(getTranslation("moderation.saved.forgotten", one.name()));
              draw();
            });
    return Markup.element("div", "t-saved-line", use, forget);
  }

  private Component form() {
    Input input = new Input();
    input
        .getElement()
        .setAttribute("type", "text")
        .setAttribute("autocomplete", "off")
        .setAttribute("maxlength", Integer.toString(SavedFilters.LONGEST_NAME));
    input
        .getElement()
        .addEventListener(
            "change", event -> typed = event.getEventData().path("event.target.value").asString())
        .addEventData("event.target.value");
    NativeLabel label = new NativeLabel();
    label.add(new Text(getTranslation("moderation.saved.name")), input);
    return Markup.element(
        "div",
        "t-saved-line",
        label,
        new TeamButton(
            getTranslation("moderation.saved.save"), press -> save(typed.strip(), input)),
        Markup.words("p", "muted", getTranslation("moderation.saved.no-words")));
  }

  private void save(String name, Input input) {
    if (name.isEmpty() || name.length() > SavedFilters.LONGEST_NAME) {
      said.setText(getTranslation("moderation.saved.name-missing"));
      return;
    }
    String filter = now.with(now.filter()).written().getQueryString();
    boolean done = saved.save(consultation, new SavedFilter(name, filter));
    said.setText(
        done
            ? getTranslation("moderation.saved.done", name)
            : getTranslation("moderation.saved.too-many", SavedFilters.MOST));
    if (done) {
      typed = "";
      input.getElement().setProperty("value", "");
    }
    draw();
  }
}
