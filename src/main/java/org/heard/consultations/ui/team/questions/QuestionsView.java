package org.heard.consultations.ui.team.questions;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.heard.consultations.FormPreview;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.Question;
import org.heard.consultations.QuestionReviews.Marks;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.heard.consultations.domain.StandardBlocks;
import org.heard.consultations.making.Plans;
import org.heard.consultations.pictures.CallPictures;
import org.heard.consultations.questions.Edit;
import org.heard.consultations.questions.QuestionEdits;
import org.heard.consultations.repeating.Series;
import org.heard.consultations.ui.team.AdvisorsSaid;
import org.heard.consultations.ui.team.ComparisonNote;
import org.heard.consultations.ui.team.Reviews;
import org.heard.consultations.ui.team.preview.PreviewPart;
import org.heard.consultations.wording.Linter;
import org.heard.consultations.xlsform.XlsForms;
import org.heard.shared.ConsultationId;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;

/** The questions of a call: all of them in a list, one of them open for changes. */
@Route("team/calls/:call/questions")
@RolesAllowed("MANAGER")
@CssImport("./styles/questions.css")
class QuestionsView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  /** Key of a question that is opened at once. */
  private static final String QUESTION = "question";

  private final transient Plans plans;
  private final transient PreparedCalls prepared;
  private final transient StandardBlocks standard;
  private final transient XlsForms forms;
  private final transient Series series;
  private final transient CallPictures pictures;
  private final transient Library library;
  private final transient Clock clock;
  private final transient FormPreview previews;
  private final transient Reviews reviews;
  private final Div said = new Div();
  private final Div editor = new Div();
  private final QuestionList list;
  private transient Map<String, Marks> marks = Map.of();
  private Wording wording = Wording.GENERAL;
  private @Nullable String open;
  private @Nullable String openSection;
  // Number of the change that was stored last; 0 for none.
  private int lastStored;
  private transient @Nullable Desk desk;
  private @Nullable PreviewPart preview;
  private @Nullable ComparisonNote comparison;

  QuestionsView(
      Plans plans,
      PreparedCalls prepared,
      StandardBlocks standard,
      XlsForms forms,
      Series series,
      CallPictures pictures,
      Library library,
      Clock clock,
      FormPreview previews,
      Reviews reviews) {
    this.reviews = reviews;
    this.plans = plans;
    this.previews = previews;
    this.prepared = prepared;
    this.standard = standard;
    this.forms = forms;
    this.series = series;
    this.pictures = pictures;
    this.library = library;
    this.clock = clock;
    List<Question> around = standard.around(new Questionnaire(List.of())).questions();
    this.list =
        new QuestionList(new ListActs(), around.subList(0, 1), around.subList(1, around.size()));
    addClassNames("t-one", "t-questions");
    editor.addClassName("t-edit");
    said.getElement().setAttribute("tabindex", "-1");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Plans.Seen seen =
        event
            .getRouteParameters()
            .get("call")
            .flatMap(ConsultationId::read)
            .flatMap(plans::read)
            .orElseThrow(NotFoundException::new);
    removeAll();
    Desk now =
        new Desk(plans, seen, standard.keys(), () -> reviews.read(seen.id()), pictures, this::told);
    desk = now;
    ComparisonNote compared = new ComparisonNote(series, seen.id());
    comparison = compared;
    String name = prepared.byId(seen.id()).map(PreparedCalls.PreparedCall::name).orElse("");
    PreviewPart looked = new PreviewPart(previews);
    preview = looked;
    Div made = new Div(list, new AddPart(now, () -> Optional.ofNullable(open)));
    Div beside = new Div(editor, looked);
    Div main = new Div(made, beside);
    main.addClassName("t-desk");
    add(
        new Anchor(
            "team/calls/" + seen.id().value(), getTranslation("consultations.questions.back")),
        new H1(getTranslation("consultations.questions.heading", name)),
        said,
        published(seen.id()),
        new AdvisorsSaid(reviews, seen.id()).withWay(),
        compared,
        main,
        new LibraryPart(now, library),
        new FilesPart(now, new Importers(forms, standard, clock), forms));
    marks = reviews.marks(seen.id());
    event
        .getLocation()
        .getQueryParameters()
        .getSingleParameter(QUESTION)
        .ifPresentOrElse(key -> open(key, null), this::show);
  }

  private Component published(ConsultationId call) {
    Div note = new Div();
    library
        .consultations()
        .byId(call)
        .ifPresent(one -> {
          note.setText(getTranslation("consultations.questions.published"));
          note.addClassNames("note", "note--info");
        });
    return note;
  }

  /** Draws list and editor from what is stored. */
  private void show() {
    Desk now = desk();
    showList(now);
    look();
    editor.removeAll();
    Optional<Question> question =
        Optional.ofNullable(open).flatMap(key -> now.questions().question(key));
    Optional<Section> section =
        now.questions().sections().stream()
            .filter(one -> one.key().equals(openSection))
            .findFirst();
    if (question.isPresent()) {
      Optional.ofNullable(marks.get(question.get().key()))
          .ifPresent(one -> editor.add(new MarksPart(one)));
      editor.add(new QuestionEditor(now, question.get(), wording, this::read));
    } else if (section.isPresent()) {
      editor.add(
          new SectionEditor(now, section.get()),
          new BlockPart(library.templates(), now.seen().id(), section.get().key()));
    }
  }

  private void showList(Desk now) {
    list.show(
        now.questions(), Linter.check(now.questions(), now.plan().settings().ages()), marks, open);
  }

  /** The question in hand, as a child will see it. */
  private void look() {
    Optional.ofNullable(preview).ifPresent(part -> part.show(desk().seen(), open));
  }

  private void read(Wording other) {
    wording = other;
    show();
  }

  private void open(@Nullable String question, @Nullable String section) {
    open = question;
    openSection = section;
    show();
    focusEditor();
  }

  private void focusEditor() {
    editor
        .getChildren()
        .forEach(one -> {
          if (one instanceof QuestionEditor opened) {
            opened.focusHeading();
          } else if (one instanceof SectionEditor opened) {
            opened.focusHeading();
          }
        });
  }

  /** The editor is drawn anew only where it shows something else than the reader made. */
  private void stored(Desk.Outcome.Stored stored) {
    if (stored.from().equals(Desk.FRESH) && !stored.fresh().isEmpty()) {
      boolean question = desk().questions().question(stored.fresh()).isPresent();
      open(question ? stored.fresh() : null, question ? null : stored.fresh());
    } else if (asMade(stored) && isField(stored.from())) {
      showList(desk());
      look();
    } else {
      show();
      lead(stored.from());
    }
  }

  private static boolean isField(String from) {
    return from.equals(Desk.QUIET) || from.startsWith(Writing.PREFIX);
  }

  private boolean asMade(Desk.Outcome.Stored stored) {
    Questionnaire made = stored.made().plan().questionnaire();
    return open == null
        ? made.sections().equals(desk().questions().sections())
        : made.question(open).equals(desk().questions().question(open));
  }

  /** The button that was pressed was drawn anew; so the reader is put on it again. */
  private void lead(String from) {
    if (from.equals(Desk.UNDO)) {
      focusSaid();
    } else if (!from.equals(Desk.ELSEWHERE)) {
      field(from)
          .ifPresentOrElse(one -> one.getElement().callJsFunction("focus"), this::focusEditor);
    }
  }

  /** From a choice between two wordings, whose buttons are gone, to where it came from. */
  private void back(String from) {
    field(from).ifPresentOrElse(one -> one.getElement().callJsFunction("focus"), this::focusSaid);
  }

  private Optional<Component> field(String id) {
    return within(editor).filter(one -> one.getId().filter(id::equals).isPresent()).findFirst();
  }

  private void focusSaid() {
    said.getElement().callJsFunction("focus");
  }

  private static Stream<Component> within(Component part) {
    return part.getChildren().flatMap(child -> Stream.concat(Stream.of(child), within(child)));
  }

  private void told(Desk.Outcome outcome) {
    said.removeAll();
    switch (outcome) {
      case Desk.Outcome.Stored stored -> {
        lastStored = stored.revision();
        said.add(new Said(desk(), stored));
        stored(stored);
        Optional.ofNullable(comparison).ifPresent(ComparisonNote::look);
      }
      case Desk.Outcome.Refused refused -> said.add(new Said(desk(), refused.why()));
      case Desk.Outcome.Over over -> said.add(Said.over(over.found()));
      case Desk.Outcome.Gone gone -> said.add(Said.gone());
      case Desk.Outcome.Clash clash ->
          said.add(
              new ClashPart(
                  clash,
                  () -> {
                    desk().keep(clash);
                    back(clash.from());
                  },
                  () -> {
                    desk().settled(clash.from());
                    said.removeAll();
                    show();
                    back(clash.from());
                  }));
    }
  }

  private Desk desk() {
    return Optional.ofNullable(desk).orElseThrow();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultations.questions.page-title");
  }

  /** What is pressed in the list. */
  private final class ListActs implements QuestionList.Acts {
    @Override
    public void open(String question) {
      QuestionsView.this.open(question, null);
    }

    @Override
    public void openSection(String section) {
      QuestionsView.this.open(null, section);
    }

    @Override
    public void move(String question, boolean up) {
      moved(question, edits -> edits.move(question, up));
    }

    @Override
    public void moveTo(String question, String other) {
      if (!question.equals(other)) {
        moved(question, edits -> edits.moveTo(question, other));
      }
    }

    @Override
    public void moveInto(String question, String section) {
      moved(question, edits -> edits.moveInto(question, section));
    }

    private void moved(String question, Function<QuestionEdits, Edit> move) {
      lastStored = 0;
      desk().edit(Desk.ELSEWHERE, all -> move.apply(desk().edits(all)));
      int made = lastStored;
      if (made > 0) {
        list.offer(
            question,
            () -> {
              desk().undo(made);
              list.focus(question);
            });
      }
      list.focus(question);
    }
  }
}
