package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.heard.accounts.Role;
import org.heard.consultations.Consultation;
import org.heard.consultations.PreparedCalls.PreparedCall;
import org.heard.consultations.calendar.CalendarEntry;
import org.heard.consultations.calendar.MechanismCalendar;
import org.heard.consultations.limits.OverLimit;
import org.heard.consultations.making.Mend;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.making.Plans.Step;
import org.heard.consultations.ui.team.AdvisorsSaid;
import org.heard.consultations.ui.team.ComparisonNote;
import org.heard.consultations.ui.team.OpeningSection;
import org.heard.consultations.ui.team.OverWords;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.StayingAwake;
import org.jspecify.annotations.Nullable;

/**
 * The workspace of one call: what is missing, and every part of its plan. Each change is stored as
 * it is made; what others store meanwhile is taken in and named.
 */
@Route("team/calls/:call")
@RolesAllowed("MANAGER")
@CssImport("./styles/consent.css")
@CssImport("./styles/plan.css")
class PlanView extends Div
    implements BeforeEnterObserver, BeforeLeaveObserver, HasDynamicTitle, PlanDesk.Told {
  static final String CALL = "call";

  /** Steps of others that are named at once. */
  private static final int NAMED = 10;

  private final transient PlanServices services;
  private final Paragraph status = new Paragraph();
  private final Div news = new Div();
  private final Map<Mend.Part, Part> parts = new EnumMap<>(Mend.Part.class);
  private final StayingAwake awake;
  private @Nullable PlanDesk desk;
  private @Nullable ChecklistPanel checklist;
  private @Nullable OthersHere others;
  private boolean gone;

  PlanView(PlanServices services) {
    this.services = services;
    addClassNames("t-one", "t-consent", "p-page");
    status.addClassNames("muted", "p-status");
    status.getElement().setAttribute("role", "status");
    news.getElement().setAttribute("role", "status");
    awake = new StayingAwake(this, this::look);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    parts.clear();
    gone = false;
    status.setText("");
    news.removeAll();
    Seen seen =
        event
            .getRouteParameters()
            .get(CALL)
            .flatMap(ConsultationId::read)
            .flatMap(services.plans()::open)
            .orElseThrow(NotFoundException::new);
    show(seen, new PlanDesk(services.plans(), seen, this));
    awake.acted();
  }

  private void show(Seen seen, PlanDesk desk) {
    this.desk = desk;
    Optional<PreparedCall> prepared = services.prepared().byId(seen.id());
    Optional<Consultation> call = services.consultations().byId(seen.id());
    OthersHere here = new OthersHere(seen.id(), services.presence(), this::name);
    others = here;
    add(
        new RouterLink(getTranslation("consultations.plans.back"), PlansView.class),
        new H1(name(prepared, call)),
        status,
        here,
        news);
    call.ifPresent(published -> add(published(published)));
    ChecklistPanel panel =
        new ChecklistPanel(seen.id(), this::lead, services.me().has(Role.SAFEGUARDING));
    checklist = panel;
    Div work = new Div();
    work.addClassName("p-parts");
    part(work, Mend.Part.ABOUT, new AboutPart(desk, call.isPresent()));
    work.add(
        beside(seen.id()),
        new AdvisorsSaid(services.reviews(), seen.id()).withWay(),
        new ComparisonNote(services.series(), seen.id()));
    part(work, Mend.Part.DATES, dates(desk));
    part(work, Mend.Part.WHO, new WhoPart(desk, countries(prepared, call), call.orElse(null)));
    part(work, Mend.Part.LANGUAGES, new LanguagesPart(desk));
    part(work, Mend.Part.PARTNERS, new PartnersPart(desk, services.pictures()));
    part(work, Mend.Part.CONFIRMATIONS, new ConfirmationsPart(desk));
    if (call.isPresent()) {
      versions(work, desk);
    } else {
      work.add(new OpenPart(desk, services.opening(), services.reviews()));
    }
    work.add(new FilePart(desk, services.clock(), call.isPresent()));
    work.add(new TemplatePart(desk, services.templates()));
    work.add(
        new PrintPart(
            desk,
            print ->
                call.map(one -> print.address(one.slug()))
                    .orElseGet(() -> print.address(seen.id()))),
        new HistoryPart(desk, services.plans(), this::name));
    Div both = new Div(panel, work);
    both.addClassName("p-work");
    add(both);
    check();
  }

  private void versions(Div work, PlanDesk desk) {
    VersionsPart versions = new VersionsPart(desk.seen().id(), services.versions(), this::name);
    work.add(
        new VersionPart(
            desk, services.opening(), services.versions(), services.reviews(), versions::fill),
        versions);
  }

  private static String name(Optional<PreparedCall> prepared, Optional<Consultation> call) {
    return call.map(one -> one.page().title().textIn(ReaderLanguage.current()))
        .or(() -> prepared.map(PreparedCall::name))
        .orElse("");
  }

  private void part(Div work, Mend.Part which, Part part) {
    parts.put(which, part);
    work.add(part);
  }

  private Component published(Consultation call) {
    Paragraph words = new Paragraph(getTranslation("consultations.plan.published") + " ");
    words.add(new Anchor("/c/" + call.slug(), getTranslation("consultations.plan.published.look")));
    words.addClassNames("note", "note--good");
    return words;
  }

  /** Days of a published call move with a notice, and not like words of a plan. */
  private Part dates(PlanDesk desk) {
    return services
        .deadlines()
        .read(desk.seen().id())
        .<Part>map(
            seen -> new DeadlinesPart(seen, services.deadlines(), this::name, services.clock()))
        .orElseGet(() -> new DatesPart(desk, ahead()));
  }

  /** What of the calendar a call can still prepare for. */
  private List<CalendarEntry> ahead() {
    LocalDate today = LocalDate.ofInstant(services.clock().instant(), ZoneOffset.UTC);
    return services.calendar().entries().stream()
        .map(MechanismCalendar.Listed::entry)
        .filter(entry -> entry.firstDay().isAfter(today))
        .toList();
  }

  private Component countries(Optional<PreparedCall> prepared, Optional<Consultation> call) {
    return call.<Component>map(
            one -> OpeningSection.of(one, services.publishing(), services.clock()))
        .or(() ->
            prepared.map(one ->
                OpeningSection.of(
                    one, true, services.prepared(), services.publishing(), services.clock())))
        .orElseGet(Div::new);
  }

  /** The pages of questions and translations. */
  private Div beside(ConsultationId id) {
    Div row = new Div();
    row.addClassName("t-row");
    Pages.of(id, "/questions")
        .ifPresent(page -> row.add(link(page, getTranslation("consultations.plan.questions"))));
    Pages.of(id, "/languages")
        .ifPresent(page -> row.add(link(page, getTranslation("consultations.plan.translations"))));
    Pages.of(id, "/preview")
        .ifPresent(page -> row.add(link(page, getTranslation("consultations.plan.preview"))));
    Pages.of(id, "/tests")
        .ifPresent(page -> row.add(link(page, getTranslation("consultations.tests.title"))));
    if (services.series().shown(id).isPresent()) {
      Pages.of(id, "/series")
          .ifPresent(page -> row.add(link(page, getTranslation("consultations.series.link"))));
    }
    return row;
  }

  private static Anchor link(String address, String words) {
    Anchor link = new Anchor(address, words);
    link.addClassName("t-btn");
    return link;
  }

  private void lead(Mend mend) {
    Optional.ofNullable(parts.get(mend.part())).ifPresent(part -> part.takeFocus(mend.place()));
  }

  private void check() {
    if (desk != null && checklist != null) {
      services.opening().checklist(desk.seen().id()).ifPresent(checklist::show);
    }
  }

  private void look() {
    words(this, WordsField::keep);
    if (desk != null) {
      desk.look();
    }
    if (others != null) {
      others.look();
    }
  }

  private String name(PersonId person) {
    return services
        .colleagues()
        .name(person)
        .orElseGet(() -> getTranslation("consultations.waiver.somebody"));
  }

  @Override
  public void stored(int since, boolean mine) {
    if (desk == null) {
      return;
    }
    if (mine) {
      status.setText(getTranslation("consultations.plan.saved"));
      awake.acted();
    }
    int newest = desk.seen().revision();
    if (!mine || newest > since + 1) {
      others(since);
    }
    check();
  }

  private void others(int since) {
    if (desk == null) {
      return;
    }
    List<Step> steps =
        services.plans().steps(desk.seen().id(), NAMED).stream()
            .filter(step -> step.revision() > since)
            // A link names whoever made it, and somebody else wrote with it.
            .filter(step ->
                step.link() != null || !services.me().id().equals(Optional.of(step.person())))
            .toList();
    if (steps.isEmpty()) {
      return;
    }
    news.removeAll();
    steps.forEach(step -> {
      Paragraph told =
          new Paragraph(
              getTranslation(
                  "consultations.plan.others",
                  step.link() == null ? name(step.person()) : step.link(),
                  PlaceWords.of(step.places(), this)));
      told.addClassNames("note", "note--info");
      news.add(told);
    });
  }

  @Override
  public void clashed() {
    status.setText(getTranslation("consultations.plan.not-saved"));
    check();
  }

  @Override
  public void over(List<OverLimit> found) {
    status.setText(OverWords.of(found, this));
  }

  /** Fields keep what was typed: nothing of it is lost while the page is open. */
  @Override
  public void gone() {
    gone = true;
    boolean published = desk != null && services.consultations().byId(desk.seen().id()).isPresent();
    status.setText(
        published
            ? getTranslation("consultations.plan.gone.published")
            : getTranslation("consultations.plan.gone"));
    awake.rest();
  }

  /**
   * Words that were written and not left yet are stored, wherever the person goes. Words that
   * cannot be stored as they are keep the person here, unless there is no plan any more.
   */
  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    List<WordsField> waiting = new ArrayList<>();
    words(
        this,
        field -> {
          if (!field.leave()) {
            waiting.add(field);
          }
        });
    if (!waiting.isEmpty() && !gone) {
      event.postpone();
      waiting.getFirst().takeFocus();
    } else if (others != null) {
      others.leave();
    }
  }

  private static void words(Component part, Consumer<WordsField> act) {
    if (part instanceof WordsField words) {
      act.accept(words);
    }
    part.getChildren().toList().forEach(child -> words(child, act));
  }

  /** The call it shows. */
  ConsultationId shown() {
    return Optional.ofNullable(desk).orElseThrow().seen().id();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultations.plan.page-title");
  }
}
