package org.heard.consultations.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.GuardianAges;
import org.heard.consultations.WaitingWork;

/** The first page after signing in: my calls, and what waits in each. */
@Route("team")
@Menu(title = "consultations.team.menu.home", order = 0, icon = "page")
@PermitAll
class HomeView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient CurrentPerson me;
  private final transient Consultations consultations;
  private final transient List<WaitingWork> work;
  private final transient Clock clock;

  HomeView(CurrentPerson me, Consultations consultations, List<WaitingWork> work, Clock clock) {
    this.me = me;
    this.consultations = consultations;
    this.work = work;
    this.clock = clock;
    addClassName("t-one");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    Optional<String> elsewhere = elsewhere();
    if (elsewhere.isPresent()) {
      event.forwardTo(elsewhere.get());
      return;
    }
    removeAll();
    add(new H1(getTranslation("consultations.team.home.title", me.name().orElse(""))));
    if (me.has(Role.ADMINISTRATOR)) {
      uncheckedAges().ifPresent(this::add);
    }
    if (me.has(Role.MANAGER)) {
      Anchor making = new Anchor("team/calls", getTranslation("consultations.plans.menu"));
      making.addClassName("t-btn");
      add(making);
    }
    List<Consultation> mine = consultations.mine();
    if (mine.isEmpty()) {
      add(new Paragraph(nothing()));
      return;
    }
    Div cards = new Div();
    cards.addClassName("t-cards");
    mine.forEach(call -> cards.add(new CallCard(call, work, clock)));
    add(cards);
  }

  /** Countries whose age of consent nobody looked at for a year (safety.md AG-6). */
  private Optional<Component> uncheckedAges() {
    Locale reader = getLocale();
    String countries =
        GuardianAges.bundled().unchecked(LocalDate.now(clock)).stream()
            .map(code -> Locale.of("", code).getDisplayCountry(reader))
            .sorted()
            .collect(Collectors.joining(", "));
    if (countries.isEmpty()) {
      return Optional.empty();
    }
    Paragraph warning =
        new Paragraph(getTranslation("consultations.team.ages-unchecked", countries));
    warning.addClassNames("note", "note--care");
    return Optional.of(warning);
  }

  private String nothing() {
    return me.has(Role.ADMINISTRATOR)
        ? getTranslation("consultations.team.home.administrator")
        : getTranslation("consultations.team.home.nothing");
  }

  /** Facilitators and advisors have their own first page. */
  private Optional<String> elsewhere() {
    Set<Role> roles = EnumSet.allOf(Role.class);
    roles.removeIf(role -> !me.has(role));
    if (roles.equals(EnumSet.of(Role.FACILITATOR))) {
      return Optional.of("groups");
    }
    return roles.equals(EnumSet.of(Role.ADVISOR)) ? Optional.of("advise") : Optional.empty();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultations.team.home.page-title");
  }
}
