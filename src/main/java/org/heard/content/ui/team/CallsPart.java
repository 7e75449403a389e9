package org.heard.content.ui.team;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.heard.consultations.Consultations;
import org.heard.consultations.PreparedCalls;
import org.heard.content.CallTexts;
import org.heard.content.SourceDocument;
import org.heard.shared.ConsultationId;
import org.heard.uikit.ReaderLanguage;

/** On the pages of which calls a document is shown as an explanation. */
final class CallsPart extends Section {
  private final transient CallTexts texts;
  private final transient SourceDocument document;
  private final transient Consumer<Note> say;

  CallsPart(
      CallTexts texts,
      Consultations consultations,
      PreparedCalls prepared,
      SourceDocument document,
      Consumer<Note> say) {
    this.texts = texts;
    this.document = document;
    this.say = say;
    addClassNames("t-part", "t-form");
    add(new H2(getTranslation("content.team.calls.title")));
    Map<ConsultationId, String> names = names(consultations, prepared);
    if (names.isEmpty()) {
      add(new Paragraph(getTranslation("content.team.calls.none")));
      return;
    }
    add(new Paragraph(getTranslation("content.team.calls.about")));
    List<ConsultationId> shown = texts.calls(document.id());
    names.forEach(
        (call, name) -> add(new Tick(name, shown.contains(call), on -> change(call, on))));
  }

  private static Map<ConsultationId, String> names(
      Consultations consultations, PreparedCalls prepared) {
    Map<ConsultationId, String> names = new LinkedHashMap<>();
    consultations
        .mine()
        .forEach(
            call -> names.put(call.id(), call.page().title().textIn(ReaderLanguage.current())));
    prepared.all().forEach(call -> names.put(call.id(), call.name()));
    return names;
  }

  private void change(ConsultationId call, boolean on) {
    boolean done = on ? texts.show(document.id(), call) : texts.hide(document.id(), call);
    say.accept(
        done
            ? Note.good(getTranslation("content.team.calls.stored"))
            : Note.care(getTranslation("content.team.gone")));
  }
}
