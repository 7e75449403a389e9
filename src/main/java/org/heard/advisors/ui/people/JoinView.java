package org.heard.advisors.ui.people;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;
import org.heard.advisors.people.ChildForm;
import org.heard.advisors.people.ChildForm.Opened;
import org.heard.advisors.people.OwnForm;
import org.heard.shared.HandoverCode;
import org.heard.uikit.CodeInAddress;
import org.heard.uikit.Markup;
import org.heard.uikit.PaperButton;
import org.heard.uikit.TextBox;

/** A child's own form, reached by a link; its code is behind the # and in no address log. */
@Route("join")
@AnonymousAllowed
class JoinView extends Main implements HasDynamicTitle {
  private final transient ChildForm forms;
  private final TextBox code = TextBox.line();
  private final HtmlContainer place = Markup.element("div", "stack");
  private final HtmlContainer said = Markup.element("p", "");

  JoinView(ChildForm forms) {
    this.forms = forms;
    setId("main");
    addClassName("qwrap");
    said.getElement().setAttribute("role", "status");
    add(
        Markup.words("h1", "", getTranslation("advisors.join.title")),
        Markup.words("p", "lead", getTranslation("advisors.join.lead")),
        place,
        said);
    place.add(
        field("join-code", getTranslation("advisors.join.code"), code),
        new PaperButton(getTranslation("advisors.join.open"))
            .looks("btn--go")
            .does(press -> open(code.words())));
  }

  static Component field(String id, String words, TextBox box) {
    HtmlContainer label = Markup.words("label", "", words);
    label.getElement().setAttribute("for", id);
    box.setId(id);
    box.typed(typed -> {});
    return Markup.element("div", "field", label, box);
  }

  @Override
  protected void onAttach(AttachEvent event) {
    CodeInAddress.read(event.getUI(), this::open);
  }

  private void open(String typed) {
    Optional<HandoverCode> read = HandoverCode.read(typed);
    Opened opened = read.map(forms::open).orElseGet(Opened.NotValid::new);
    switch (opened) {
      case Opened.Form form -> show(read.orElseThrow(), form.sent());
      case Opened.No no -> {
        place.removeAll();
        said.setText(getTranslation("advisors.join.no"));
        place.add(Markup.words("p", "", no.reason()));
      }
      case Opened.Yes ignored -> {
        place.removeAll();
        said.setText(getTranslation("advisors.join.yes"));
      }
      case Opened.NotValid ignored -> said.setText(getTranslation("advisors.join.not-valid"));
      case Opened.TooMany ignored -> said.setText(getTranslation("advisors.join.too-many"));
    }
  }

  private void show(HandoverCode read, Optional<OwnForm> sent) {
    place.removeAll();
    said.setText("");
    place.add(new OwnFormFields(sent, form -> send(read, form)));
  }

  private void send(HandoverCode read, OwnForm form) {
    switch (forms.send(read, form)) {
      case DONE -> {
        place.removeAll();
        said.setText(getTranslation("advisors.join.sent"));
      }
      case INCOMPLETE -> said.setText(getTranslation("advisors.join.missing"));
      case NOT_VALID -> said.setText(getTranslation("advisors.join.not-valid"));
      case TOO_MANY -> said.setText(getTranslation("advisors.join.too-many"));
    }
  }

  @Override
  public String getPageTitle() {
    return getTranslation("advisors.join.page-title");
  }
}
