package org.heard.consultations.ui.team.preview;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.heard.consultations.FormPreview;
import org.heard.consultations.FormPreview.Look;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.paper.Print;
import org.heard.shared.AgeBand;
import org.heard.shared.Language;
import org.heard.shared.Reader;
import org.heard.shared.Wording;
import org.heard.uikit.AgeBandWords;
import org.heard.uikit.Choice;
import org.heard.uikit.paper.PaperSize;
import org.jspecify.annotations.Nullable;

/**
 * The form of a plan in a frame, for one device, language and age. It is drawn anew when the plan
 * changes; what was typed in it is gone then.
 */
@CssImport("./styles/preview.css")
public final class PreviewPart extends Section {
  private final transient FormPreview previews;
  private final Div choices = new Div();
  private final Frame frame = new Frame();
  private final Anchor paper = new Anchor();
  private boolean onPaper;
  private Device device = Device.PHONE;
  private @Nullable Language language;
  private @Nullable AgeBand band;
  private transient @Nullable Seen seen;
  private @Nullable String question;

  /** The window; nothing in it can lead out of it or download anything. */
  @Tag("iframe")
  private static final class Frame extends Component {
    Frame() {
      getElement()
          .setAttribute("sandbox", "allow-forms allow-scripts allow-same-origin")
          .setAttribute("title", getTranslation("consultations.preview.frame"));
    }

    void show(Device device, String address) {
      getElement().setAttribute("class", "t-frame " + device.look()).setAttribute("src", address);
    }
  }

  /** A preview of no plan yet. */
  public PreviewPart(FormPreview previews) {
    this.previews = previews;
    addClassNames("t-part", "t-preview");
    choices.addClassName("t-row");
    H2 heading = new H2(getTranslation("consultations.preview.title"));
    heading.setId("preview");
    add(
        heading,
        new Paragraph(getTranslation("consultations.preview.about")),
        choices,
        frame,
        paper);
    paper.setTarget("_blank");
    paper.setRouterIgnore(true);
  }

  /**
   * Shows a plan as it is stored now.
   *
   * @param question key of the question to begin with; null for the beginning
   */
  public void show(Seen now, @Nullable String question) {
    Seen before = seen;
    seen = now;
    this.question = question;
    if (before == null || !languages(before).equals(languages(now))) {
      choose(now);
    }
    draw();
  }

  private void choose(Seen now) {
    List<Language> languages = languages(now);
    if (language == null || !languages.contains(language)) {
      language = languages.getFirst();
    }
    choices.removeAll();
    choices.add(
        new Choice<>(
            getTranslation("consultations.preview.device"),
            getTranslation("consultations.preview.paper"),
            List.of(Device.values()),
            one -> one.words(this),
            onPaper ? null : device,
            one -> {
              onPaper = one == null;
              device = one == null ? device : one;
              draw();
            }),
        new Choice<>(
            getTranslation("consultations.preview.language"),
            null,
            languages,
            Language::ownName,
            language,
            one -> {
              language = Objects.requireNonNull(one);
              draw();
            }),
        new Choice<>(
            getTranslation("consultations.preview.age"),
            getTranslation("consultations.preview.age.asked"),
            List.of(AgeBand.values()),
            one -> AgeBandWords.of(one, this),
            band,
            one -> {
              band = one;
              draw();
            }));
  }

  /** The languages of the plan that pages of children have. */
  private static List<Language> languages(Seen seen) {
    List<Language> languages = new ArrayList<>(seen.plan().settings().languages());
    languages.retainAll(Language.CHILD_PAGES);
    return languages.isEmpty() ? List.of(Language.ENGLISH) : languages;
  }

  private void draw() {
    Seen now = Objects.requireNonNull(seen);
    Language spoken = Objects.requireNonNull(language);
    frame.setVisible(!onPaper);
    paper.setVisible(onPaper);
    // Browsers do not show papers in a frame out of which nothing leads.
    Wording wording = new Reader(spoken, band, false).wordings().getFirst();
    paper.setHref(new Print(Print.What.SHEET, spoken, wording, PaperSize.A4).address(now.id()));
    paper.setText(getTranslation("consultations.preview.paper.open"));
    if (!onPaper) {
      // Another address for each state, so that the browser draws it anew.
      Look look = new Look(now.id(), device.way(), spoken, band, question);
      frame.show(device, previews.address(look) + "&state=" + now.revision());
    }
  }
}
