package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;
import org.heard.accounts.Role;
import org.heard.consultations.Consultation;
import org.heard.moderation.SecondReaders;
import org.heard.moderation.SecondReaders.Share;
import org.heard.uikit.Choice;
import org.heard.uikit.Markup;
import org.heard.uikit.ReaderLanguage;

/** How many releases of a call another moderator reads first, as its manager chooses. */
@Route("team/second-readers/:slug")
@RolesAllowed("MANAGER")
@CssImport("./styles/moderation.css")
class SecondReadersView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private static final List<Integer> OFFERED = List.of(0, 1, 5, 10, 20, 50, SecondReaders.MOST);

  private final transient MyCalls calls;
  private final transient SecondReaders readers;
  private final Div form = new Div();
  private final Div outcome = new Div();
  private int picked;

  SecondReadersView(MyCalls calls, SecondReaders readers) {
    this.calls = calls;
    this.readers = readers;
    addClassName("t-one");
    form.addClassName("t-form");
    outcome.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    outcome.removeAll();
    try {
      Consultation call = calls.named(event.getRouteParameters(), Role.MANAGER);
      add(
          new H1(getTranslation("moderation.twice.title")),
          new Paragraph(call.page().title().textIn(ReaderLanguage.current())),
          new Paragraph(getTranslation("moderation.twice.about")),
          form,
          outcome);
      show(call);
    } catch (RuntimeException failure) {
      add(Away.page(failure));
    }
  }

  private void show(Consultation call) {
    Share share = readers.of(call.id());
    form.removeAll();
    form.add(new Paragraph(getTranslation("moderation.twice.moderators", share.moderators())));
    if (!share.possible()) {
      form.add(Markup.words("p", "note note--care", getTranslation("moderation.twice.one-alone")));
      return;
    }
    picked = share.percent();
    form.add(
        new Choice<>(
            getTranslation("moderation.twice.share"),
            null,
            offered(picked),
            percent -> getTranslation("moderation.twice.of-hundred", percent),
            picked,
            percent -> picked = percent == null ? picked : percent),
        new Paragraph(
            getTranslation(
                share.chosen() ? "moderation.twice.chosen" : "moderation.twice.installation")),
        new TeamButton(getTranslation("moderation.twice.save"), press -> save(call))
            .looks("t-btn--go"));
  }

  /** The usual shares, and the one that holds now. */
  private static List<Integer> offered(int now) {
    return Stream.concat(OFFERED.stream(), Stream.of(now)).distinct().sorted().toList();
  }

  private void save(Consultation call) {
    outcome.removeAll();
    try {
      choose(call);
    } catch (RuntimeException failure) {
      if (!Away.is(failure)) {
        throw failure;
      }
      outcome.add(Away.note(press -> save(call)));
    }
  }

  private void choose(Consultation call) {
    boolean done = readers.choose(call.id(), picked);
    show(call);
    Component said =
        Markup.words(
            "p",
            done ? "note note--good" : "note note--wrong",
            getTranslation(done ? "moderation.twice.saved" : "moderation.twice.one-alone"));
    outcome.add(said);
    // The form is new, and the button that was pressed is gone.
    outcome.getElement().callJsFunction("focus");
  }

  @Override
  public String getPageTitle() {
    return getTranslation("moderation.twice.title");
  }
}
