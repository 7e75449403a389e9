package org.heard.consultations.ui.team.translating;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.net.URL;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.translating.TranslatorDesk;
import org.heard.consultations.translating.TranslatorDesk.Opened;
import org.heard.consultations.translating.TranslatorPass;
import org.heard.consultations.ui.team.TeamDates;
import org.heard.shared.HandoverCode;
import org.heard.uikit.CodeInAddress;
import org.heard.uikit.Markup;
import org.jspecify.annotations.Nullable;

/**
 * A translator without an account: one language of one call, and nothing else. The secret is behind
 * the # of the link, or typed; the address bar forgets it at once.
 */
@Route("translate")
@AnonymousAllowed
@CssImport("./styles/translating.css")
class TranslatorView extends Div implements BeforeLeaveObserver, HasDynamicTitle {
  private final transient TranslatorDesk desk;
  private final transient Clock clock;
  private transient @Nullable TextList texts;

  TranslatorView(TranslatorDesk desk, Clock clock) {
    this.desk = desk;
    this.clock = clock;
    addClassNames("t-one", "t-languages");
    Optional<WithLink> visit = Optional.ofNullable(session().getAttribute(WithLink.class));
    visit.filter(this::show).ifPresentOrElse(shown -> {}, this::ask);
  }

  private static VaadinSession session() {
    return Objects.requireNonNull(VaadinSession.getCurrent());
  }

  @Override
  protected void onAttach(AttachEvent event) {
    UI page = event.getUI();
    page.getPage().fetchCurrentURL(url -> opened(page, url));
  }

  /** The browser told the address, with what is behind the # of it. */
  void opened(UI page, URL address) {
    String behindTheHash = address.getRef();
    if (behindTheHash != null && !behindTheHash.isBlank()) {
      CodeInAddress.takeOut(page);
      saveAll();
      open(behindTheHash, ask());
    }
  }

  private TranslatorDoor ask() {
    removeAll();
    texts = null;
    TranslatorDoor door = new TranslatorDoor(this::open);
    add(door);
    return door;
  }

  private void open(String typed, TranslatorDoor from) {
    Opened opened = HandoverCode.read(typed).map(desk::open).orElseGet(Opened.NotValid::new);
    switch (opened) {
      case Opened.In(TranslatorPass pass) -> {
        WithLink visit = new WithLink(desk, pass);
        session().setAttribute(WithLink.class, visit);
        if (!show(visit)) {
          from.complain(getTranslation("consultations.translator.not-valid"));
        }
      }
      case Opened.NotValid() -> from.complain(getTranslation("consultations.translator.not-valid"));
      case Opened.TooMany() -> from.complain(getTranslation("consultations.translator.too-many"));
    }
  }

  /** Shows what a visit reaches; whether it reaches anything. */
  private boolean show(WithLink visit) {
    Optional<TranslatorPass> pass = visit.pass();
    Optional<Seen> seen = visit.read();
    if (pass.isEmpty() || seen.isEmpty()) {
      return false;
    }
    removeAll();
    OpenTranslation work = new OpenTranslation(visit, seen.get(), pass.get().language());
    TextList list = new TextList(work);
    texts = list;
    NativeButton done =
        new NativeButton(getTranslation("consultations.translator.done"), click -> done(visit));
    done.addClassName("t-btn");
    add(
        new H1(
            getTranslation(
                "consultations.translating.from-to",
                work.job().original().ownName(),
                work.language().ownName())),
        new Paragraph(
            getTranslation(
                "consultations.translator.about", TeamDates.of(pass.get().ends(), getLocale()))),
        Markup.element("p", "t-row", done),
        new FilesSection(
            work, getTranslation("consultations.translator.files-about"), clock, list::show),
        list);
    return true;
  }

  private void done(WithLink visit) {
    if (saveAll()) {
      visit.end();
      session().setAttribute(WithLink.class, null);
      removeAll();
      texts = null;
      H1 thanks = new H1(getTranslation("consultations.translator.thanks"));
      thanks.getElement().setAttribute("tabindex", "-1");
      add(thanks, new Paragraph(getTranslation("consultations.translator.thanks-words")));
      thanks.getElement().callJsFunction("focus");
    }
  }

  private boolean saveAll() {
    return texts == null || texts.saveAll();
  }

  /** Words that were typed and not left yet are saved with the page. */
  @Override
  public void beforeLeave(BeforeLeaveEvent event) {
    if (texts != null && !texts.mayBeLeft()) {
      event.postpone();
    }
  }

  /** A closed window, or a visit that ended: whatever arrived is stored. */
  @Override
  protected void onDetach(DetachEvent event) {
    saveAll();
  }

  @Override
  public String getPageTitle() {
    return getTranslation("consultations.translator.page-title");
  }
}
