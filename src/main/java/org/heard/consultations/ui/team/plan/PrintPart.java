package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.heard.consultations.paper.Print;
import org.heard.shared.Language;
import org.heard.shared.Wording;
import org.heard.uikit.Choice;
import org.heard.uikit.paper.PaperSize;

/** The papers of a call: of its published version, else of the plan as it is stored. */
final class PrintPart extends Part {
  private final transient Function<Print, String> addresses;
  private final PlanDesk desk;
  private final Div choices = new Div();
  private final Div links = new Div();
  private transient List<Language> offered = List.of();
  private Language language = Language.ENGLISH;
  private Wording wording = Wording.GENERAL;
  private PaperSize size = PaperSize.A4;

  /**
   * Links to papers.
   *
   * @param addresses where a paper is
   */
  PrintPart(PlanDesk desk, Function<Print, String> addresses) {
    this.desk = desk;
    this.addresses = addresses;
    head(
        getTranslation("consultations.plan.print"),
        getTranslation("consultations.plan.print.help"));
    choices.addClassName("t-row");
    links.addClassName("t-row");
    add(choices, links);
    choose();
  }

  /** Languages may have come or gone while the reader was elsewhere in the workspace. */
  @Override
  protected void onAttach(AttachEvent event) {
    choose();
  }

  private void choose() {
    List<Language> languages = languages();
    if (!languages.equals(offered)) {
      offered = languages;
      language = languages.getFirst();
      choices.removeAll();
      choices.add(
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
              getTranslation("consultations.plan.print.for"),
              null,
              List.of(Wording.values()),
              one -> TextWords.of(one, this),
              wording,
              one -> {
                wording = Objects.requireNonNull(one);
                draw();
              }),
          new Choice<>(
              getTranslation("consultations.plan.print.size"),
              null,
              List.of(PaperSize.values()),
              this::words,
              size,
              one -> {
                size = Objects.requireNonNull(one);
                draw();
              }));
    }
    draw();
  }

  private List<Language> languages() {
    List<Language> languages = new ArrayList<>(desk.plan().settings().languages());
    languages.retainAll(Language.CHILD_PAGES);
    return languages.isEmpty() ? List.of(Language.ENGLISH) : languages;
  }

  private String words(PaperSize one) {
    return switch (one) {
      case A4 -> getTranslation("consultations.plan.print.a4");
      case LETTER -> getTranslation("consultations.plan.print.letter");
    };
  }

  private void draw() {
    links.removeAll();
    for (Print.What what : Print.What.values()) {
      Anchor link =
          new Anchor(addresses.apply(new Print(what, language, wording, size)), words(what));
      link.setTarget(AnchorTarget.BLANK);
      link.setRouterIgnore(true);
      link.addClassName("t-btn");
      links.add(link);
    }
  }

  private String words(Print.What what) {
    return switch (what) {
      case SHEET -> getTranslation("consultations.plan.print.sheet");
      case POSTER -> getTranslation("consultations.plan.print.poster");
      case INVITATION -> getTranslation("consultations.plan.print.invitation");
    };
  }
}
