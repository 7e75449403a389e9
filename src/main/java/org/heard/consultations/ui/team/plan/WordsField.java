package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.ui.team.ReadingHints;
import org.heard.consultations.wording.Remark;
import org.heard.uikit.TextBox;

/**
 * Words of a plan. They are stored when the field is left, and now and then while somebody writes
 * for long. Words that are being written are never replaced by what others store.
 */
final class WordsField extends PlanField {
  private final TextBox box;
  private final String id;
  private final transient Function<CallPlan, String> read;
  private final transient BiFunction<CallPlan, String, CallPlan> write;
  private final Paragraph length = new Paragraph();
  private final Paragraph problem = new Paragraph();
  private final ReadingHints hints = new ReadingHints();
  private final int good;
  private transient Function<String, String> wrong = words -> "";
  private transient Function<String, List<Remark>> reading = words -> List.of();
  private boolean dirty;
  private String base = "";

  /**
   * A field.
   *
   * @param good how many characters read well; 0 for no hint
   */
  WordsField(
      PlanDesk desk,
      String id,
      String label,
      String help,
      TextBox box,
      int good,
      Function<CallPlan, String> read,
      BiFunction<CallPlan, String, CallPlan> write) {
    super(desk);
    this.id = id;
    this.box = box;
    this.good = good;
    this.read = read;
    this.write = write;
    box.setId(id);
    box.typed(words -> typed());
    box.getElement().addEventListener("change", left -> leave());
    NativeLabel name = new NativeLabel(label);
    name.getElement().setAttribute("for", id);
    add(name);
    if (!help.isEmpty()) {
      Paragraph hint = new Paragraph(help);
      hint.setId(id + "-help");
      hint.addClassName("muted");
      add(hint);
    }
    problem.setId(id + "-problem");
    problem.addClassNames("note", "note--wrong");
    problem.getElement().setAttribute("role", "alert");
    problem.setVisible(false);
    length.addClassNames("muted", "p-length");
    length.setVisible(good > 0);
    hints.setId(id + "-hints");
    add(box, length, hints, problem, clashes());
    describe(described(), false);
  }

  /** In a language of its own. */
  WordsField in(String language, String direction) {
    box.getElement().setAttribute("lang", language).setAttribute("dir", direction);
    return this;
  }

  /** Says what does not fit instead of storing it; no words for what fits. */
  WordsField refusing(Function<String, String> wrong) {
    this.wrong = wrong;
    return this;
  }

  /** Says while somebody writes what is long or hard to read. */
  WordsField reading(Function<String, List<Remark>> reading) {
    this.reading = reading;
    look();
    describe(described(), false);
    return this;
  }

  @Override
  void takeFocus() {
    box.getElement().callJsFunction("focus");
  }

  /** Stores what was written and not left yet; whether none of it waits in the box. */
  boolean leave() {
    if (!dirty) {
      return true;
    }
    String words = box.words().strip();
    String complaint = wrong.apply(words);
    complain(complaint);
    if (!complaint.isEmpty()) {
      return false;
    }
    String now = told(desk().plan());
    if (!now.equals(base) && !now.equals(words)) {
      clash(write.apply(desk().plan(), words), plan -> write.apply(plan, words));
      return false;
    }
    // Until it is stored the words stay in the box, whatever comes of it.
    if (save(plan -> write.apply(plan, words))) {
      dirty = false;
      show(desk().plan());
    }
    return !dirty;
  }

  /** Stores what somebody is still writing, as soon as it fits. */
  void keep() {
    if (wrong.apply(box.words().strip()).isEmpty()) {
      leave();
    }
  }

  private void typed() {
    dirty = !box.words().strip().equals(base);
    look();
  }

  private void complain(String words) {
    problem.setText(words);
    problem.setVisible(!words.isEmpty());
    describe(described(), !words.isEmpty());
  }

  /** The parts of this field that explain it and are there. */
  private String described() {
    return Stream.of("-help", "-hints")
        .map(id::concat)
        .filter(part -> getElement().getChildren().anyMatch(it -> part.equals(idOf(it))))
        .collect(Collectors.joining(" "));
  }

  private static String idOf(com.vaadin.flow.dom.Element element) {
    return String.valueOf(element.getAttribute("id"));
  }

  private void describe(String help, boolean wrong) {
    String by = (help + (wrong ? " " + id + "-problem" : "")).strip();
    box.getElement().setAttribute("aria-invalid", Boolean.toString(wrong));
    if (by.isEmpty()) {
      box.getElement().removeAttribute("aria-describedby");
    } else {
      box.getElement().setAttribute("aria-describedby", by);
    }
  }

  private void look() {
    count();
    String words = box.words().strip();
    hints.show(words.isEmpty() ? List.of() : reading.apply(words));
  }

  private void count() {
    if (good > 0) {
      int many = box.words().strip().length();
      length.setText(getTranslation("consultations.plan.length", many, good));
      length.setClassName("p-long", many > good);
    }
  }

  @Override
  String told(CallPlan plan) {
    return read.apply(plan);
  }

  @Override
  void settled() {
    dirty = false;
  }

  @Override
  public void show(CallPlan plan) {
    if (dirty) {
      return;
    }
    base = told(plan);
    if (!box.words().equals(base)) {
      box.holding(base);
    }
    look();
  }
}
