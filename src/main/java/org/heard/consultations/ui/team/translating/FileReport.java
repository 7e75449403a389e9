package org.heard.consultations.ui.team.translating;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.translating.Descriptions;
import org.heard.consultations.translating.FileMerge;
import org.heard.consultations.translating.Kept;
import org.heard.consultations.translating.Outcome;
import org.heard.consultations.translating.TextToTranslate;
import org.heard.consultations.ui.team.OverWords;
import org.heard.uikit.Markup;

/** What a file would change. Nothing of it is stored before the person says yes. */
final class FileReport extends Div {
  private final transient OpenTranslation work;
  private final transient Seen from;
  private final transient FileMerge merge;
  private final transient Consumer<String> done;
  private final Runnable again;
  private final transient Descriptions descriptions = new Descriptions(this::getTranslation);
  private final Set<String> fromTheFile = new HashSet<>();

  /**
   * A report.
   *
   * @param done hears what to tell the person in the end
   * @param again compares anew, after somebody else changed the call
   */
  FileReport(OpenTranslation work, FileMerge merge, Consumer<String> done, Runnable again) {
    this.work = work;
    this.from = work.seen();
    this.merge = merge;
    this.done = done;
    this.again = again;
    add(new H2(getTranslation("consultations.translating.report")));
    for (Outcome outcome : Outcome.values()) {
      List<FileMerge.Entry> entries = merge.of(outcome);
      if (!entries.isEmpty()) {
        add(part(outcome, entries));
      }
    }
    if (merge.notInTheFile() > 0) {
      add(
          new Paragraph(
              getTranslation("consultations.translating.not-in-the-file", merge.notInTheFile())));
    }
    add(buttons());
  }

  private HtmlContainer part(Outcome outcome, List<FileMerge.Entry> entries) {
    HtmlContainer list = Markup.element("ul", "t-changes");
    entries.forEach(entry -> list.add(line(outcome, entry)));
    HtmlContainer summary =
        Markup.words("summary", "", getTranslation(outcome.key(), entries.size()));
    HtmlContainer part = Markup.element("details", "", summary, list);
    part.getElement().setAttribute("open", outcome.ordinal() <= Outcome.FROM_OLD_WORDS.ordinal());
    return part;
  }

  private HtmlContainer line(Outcome outcome, FileMerge.Entry entry) {
    TextToTranslate now = entry.now();
    HtmlContainer line =
        Markup.element(
            "li",
            "",
            Markup.words("span", "strong", now == null ? entry.id() : descriptions.of(now)));
    if (outcome == Outcome.FROM_OLD_WORDS && now != null) {
      line.add(
          words("consultations.translating.then", entry.source(), merge.job().original().tag()),
          words(
              "consultations.translating.now", now.source().text(), merge.job().original().tag()));
    }
    if (!entry.target().isEmpty() && outcome != Outcome.CLASH) {
      line.add(
          words("consultations.translating.in-the-file", entry.target(), work.language().tag()));
    }
    if (outcome == Outcome.CLASH && now != null) {
      line.add(choice(entry, now));
    }
    return line;
  }

  private HtmlContainer words(String key, String words, String language) {
    HtmlContainer text = Markup.words("bdi", "", words);
    text.getElement().setAttribute("lang", language);
    return Markup.element("p", "", Markup.words("span", "muted", getTranslation(key)), text);
  }

  private HtmlContainer choice(FileMerge.Entry entry, TextToTranslate now) {
    String name = "choice-" + entry.id();
    return Markup.element(
        "fieldset",
        "",
        Markup.words("legend", "", descriptions.of(now)),
        option(name, entry, false, now.words()),
        option(name, entry, true, entry.target()));
  }

  private HtmlContainer option(String name, FileMerge.Entry entry, boolean file, String words) {
    HtmlContainer radio = Markup.element("input", "");
    radio.getElement().setAttribute("type", "radio").setAttribute("name", name);
    radio.setId(name + (file ? "-file" : "-heard"));
    if (!file) {
      radio.getElement().setAttribute("checked", true);
    }
    radio
        .getElement()
        .addEventListener(
            "change",
            event -> {
              if (file) {
                fromTheFile.add(entry.id());
              } else {
                fromTheFile.remove(entry.id());
              }
            });
    String key =
        file ? "consultations.translating.in-the-file" : "consultations.translating.in-heard";
    return Markup.element("label", "t-pick", radio, words(key, words, work.language().tag()));
  }

  private HtmlContainer buttons() {
    HtmlContainer row = Markup.element("p", "t-row");
    if (merge.changesSomething() || !merge.of(Outcome.CLASH).isEmpty()) {
      NativeButton yes =
          new NativeButton(getTranslation("consultations.translating.import"), click -> store());
      yes.addClassNames("t-btn", "t-btn--go");
      row.add(yes);
    } else {
      row.add(new Paragraph(getTranslation("consultations.translating.nothing-new")));
    }
    NativeButton no =
        new NativeButton(
            getTranslation("consultations.translating.do-not-import"),
            click -> done.accept(getTranslation("consultations.translating.not-imported")));
    no.addClassName("t-btn");
    row.add(no);
    return row;
  }

  private void store() {
    // Made from the plan of the report; what was stored since then is joined or clashes.
    switch (work.save(from, merge.taken(fromTheFile))) {
      case Kept.Stored stored -> done.accept(getTranslation("consultations.translating.imported"));
      case Kept.Clash clash -> {
        work.look(clash.theirs());
        again.run();
      }
      case Kept.Over over -> done.accept(OverWords.of(over.found(), this));
      case Kept.Gone() -> done.accept(getTranslation(work.gone()));
    }
  }
}
