package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.annotation.security.RolesAllowed;
import java.time.Year;
import java.util.List;
import java.util.Optional;
import org.heard.consultations.Consultation;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.PreparedCalls.PreparedCall;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.Checklist;
import org.heard.consultations.templates.Templates.Template;
import org.heard.consultations.ui.team.CallPhase;
import org.heard.consultations.ui.team.Field;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.uikit.Choice;
import org.heard.uikit.ReaderLanguage;
import org.heard.uikit.TextBox;
import org.jspecify.annotations.Nullable;

/** Calls that are made, with how much of each is done; and where another one begins. */
@Route("team/calls")
@Menu(title = "consultations.plans.menu", order = 215, icon = "pen")
@RolesAllowed("MANAGER")
@CssImport("./styles/consent.css")
@CssImport("./styles/plan.css")
class PlansView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private static final int AT_ONCE = 30;

  private final transient PlanServices services;
  private Language original = Language.ENGLISH;
  private transient @Nullable Template from;

  PlansView(PlanServices services) {
    this.services = services;
    addClassNames("t-one", "t-consent");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    add(
        new H1(getTranslation("consultations.plans.title")),
        new Paragraph(getTranslation("consultations.plans.about")),
        begin(),
        new BeginFromFile(services.plans(), services.clock(), PlansView::go));
    addPlans();
    addPublished();
  }

  private Div begin() {
    Field name =
        new Field(
            "plan-name",
            getTranslation("consultations.consent.prepare.name"),
            getTranslation("consultations.consent.prepare.hint"),
            TextBox.line());
    original =
        Language.CHILD_PAGES.contains(ReaderLanguage.current())
            ? ReaderLanguage.current()
            : Language.ENGLISH;
    NativeButton go =
        new NativeButton(getTranslation("consultations.plans.begin"), press -> begin(name));
    go.addClassNames("t-btn", "t-btn--go");
    Div form =
        new Div(
            new H2(getTranslation("consultations.plans.begin.title")),
            name,
            new Choice<>(
                getTranslation("consultations.plans.original"),
                null,
                Language.CHILD_PAGES,
                Language::ownName,
                original,
                language -> original = language == null ? Language.ENGLISH : language),
            templates(),
            go,
            new RouterLink(getTranslation("consultations.template.all"), TemplatesView.class));
    form.addClassName("t-form");
    return form;
  }

  private Choice<Template> templates() {
    from = null;
    return new Choice<>(
        getTranslation("consultations.template.begin-with"),
        getTranslation("consultations.template.empty-page"),
        services.templates().all(ReaderLanguage.current(), false),
        Template::name,
        null,
        template -> from = template);
  }

  private void begin(Field name) {
    if (name.words().isEmpty()) {
      name.complain(getTranslation("consultations.consent.name-missing"));
    } else if (name.words().length() > PreparedCalls.MOST_NAME) {
      name.complain(
          getTranslation(
              "consultations.consent.too-long", name.words().length(), PreparedCalls.MOST_NAME));
    } else {
      begin(name.words(), from);
    }
  }

  private void begin(String name, @Nullable Template template) {
    if (template == null) {
      go(services.plans().begin(CallPlan.empty(original), name));
    } else {
      services.templates().begin(template.id(), original, name).ifPresent(PlansView::go);
    }
  }

  private static void go(ConsultationId id) {
    UI.getCurrent().navigate(PlanView.class, new RouteParameters(PlanView.CALL, id.toString()));
  }

  private void addPlans() {
    add(new H2(getTranslation("consultations.consent.prepared")));
    List<PreparedCall> all = services.prepared().all();
    if (all.isEmpty()) {
      add(new Paragraph(getTranslation("consultations.plans.none")));
      return;
    }
    UnorderedList list = list();
    NativeButton more = new NativeButton(getTranslation("consultations.plans.more"));
    more.addClassName("t-btn");
    more.addClickListener(press -> fill(list, all, more));
    add(list, more);
    fill(list, all, more);
  }

  /** The next ones: to say what is missing in one takes the whole plan. */
  private void fill(UnorderedList list, List<PreparedCall> all, NativeButton more) {
    int shown = list.getComponentCount();
    int end = Math.min(all.size(), shown + AT_ONCE);
    List<ListItem> next =
        all.subList(shown, end).stream()
            .map(call -> line(call.id(), call.name(), done(call.id())))
            .toList();
    next.forEach(list::add);
    more.setVisible(end < all.size());
    if (shown > 0) {
      // The button may be gone, and what it brought comes next.
      next.getFirst().getChildren().findFirst().ifPresent(PlansView::focus);
    }
  }

  private static void focus(Component link) {
    link.getElement().callJsFunction("focus");
  }

  private void addPublished() {
    add(new H2(getTranslation("consultations.consent.published")));
    // A test run has no plan of its own, and nothing like it begins.
    List<Consultation> mine =
        services.consultations().mine().stream().filter(call -> !call.isTest()).toList();
    if (mine.isEmpty()) {
      add(new Paragraph(getTranslation("consultations.consent.published.none")));
      return;
    }
    UnorderedList list = list();
    mine.forEach(call -> {
      String title = call.page().title().textIn(ReaderLanguage.current());
      String phase = CallPhase.of(call, services.clock(), this);
      ListItem line = line(call.id(), title, phase);
      repeat(call.id(), title).ifPresent(line::add);
      list.add(line);
    });
    add(list);
  }

  private String done(ConsultationId id) {
    return services.opening().checklist(id).map(this::done).orElse("");
  }

  private String done(Checklist checklist) {
    return checklist.complete()
        ? getTranslation("consultations.plans.ready")
        : getTranslation("consultations.plans.done", checklist.percent(), checklist.items().size());
  }

  private static UnorderedList list() {
    UnorderedList list = new UnorderedList();
    list.addClassNames("t-links", "p-calls");
    return list;
  }

  private ListItem line(ConsultationId id, String name, String about) {
    RouterLink link =
        new RouterLink(PlanView.class, new RouteParameters(PlanView.CALL, id.toString()));
    link.add(new Text(name));
    return new ListItem(link, new Span(about), again(id, name));
  }

  private NativeButton again(ConsultationId id, String name) {
    NativeButton again =
        new NativeButton(getTranslation("consultations.plans.again"), press -> copy(id, name));
    again.addClassName("t-btn");
    again
        .getElement()
        .setAttribute("aria-label", getTranslation("consultations.plans.again.of", name));
    return again;
  }

  private Optional<NativeButton> repeat(ConsultationId id, String name) {
    return services
        .series()
        .next(id)
        .map(last -> Math.max(last, Year.now(services.clock()).getValue()))
        .map(year -> {
          String words = getTranslation("consultations.plans.repeat", Integer.toString(year));
          NativeButton repeat =
              new NativeButton(
                  words, press -> services.series().repeat(id, year).ifPresent(PlansView::go));
          repeat.addClassName("t-btn");
          repeat.getElement().setAttribute("aria-label", words + ": " + name);
          return repeat;
        });
  }

  private void copy(ConsultationId id, String name) {
    String copy = getTranslation("consultations.plans.copy", name);
    int most = Math.min(copy.length(), PreparedCalls.MOST_NAME);
    services.plans().copy(id, copy.substring(0, most)).ifPresent(PlansView::go);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultations.plans.page-title");
  }
}
