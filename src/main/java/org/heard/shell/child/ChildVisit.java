package org.heard.shell.child;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Optional;
import org.heard.shared.Language;
import org.heard.uikit.ReadingSpeed;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What holds for a whole visit: the language asked for with {@code ?lang=}, and the page's
 * language, direction and looks in the very first bytes.
 */
@Component
class ChildVisit implements VaadinServiceInitListener {
  private static final String PREVIEWS = "preview/";
  private static final Failures FAILURES = new Failures();

  private final ChildHead head;

  ChildVisit(ChildHead head) {
    this.head = head;
  }

  @Override
  public void serviceInit(ServiceInitEvent event) {
    event.getSource().addSessionInitListener(init -> init.getSession().setErrorHandler(FAILURES));
    event.getSource().setSystemMessagesProvider(info -> reloadQuietly());
    event
        .getSource()
        .addUIInitListener(init -> {
          askedLanguage(VaadinRequest.getCurrent())
              .ifPresent(language -> speak(init.getUI(), language, path()));
          init.getUI()
              .addBeforeEnterListener(enter ->
                  enter
                      .getLocation()
                      .getQueryParameters()
                      .getSingleParameter("lang")
                      .flatMap(Language::childPage)
                      .ifPresent(language ->
                          speak(init.getUI(), language, enter.getLocation().getPath())));
        });
    event.addIndexHtmlRequestListener(this::dress);
  }

  /** After an ended session the page loads anew; the draft cookie brings the words back. */
  private static SystemMessages reloadQuietly() {
    CustomizedSystemMessages messages = new CustomizedSystemMessages();
    messages.setSessionExpiredNotificationEnabled(false);
    messages.setInternalErrorNotificationEnabled(false);
    messages.setCookiesDisabledNotificationEnabled(false);
    return messages;
  }

  private static String path() {
    return Optional.ofNullable(VaadinRequest.getCurrent())
        .map(VaadinRequest::getPathInfo)
        .orElse("");
  }

  private static Optional<Language> askedLanguage(@Nullable VaadinRequest request) {
    return Optional.ofNullable(request)
        .map(asked -> asked.getParameter("lang"))
        .flatMap(Language::childPage);
  }

  private static void speak(UI ui, Language language, String path) {
    if (path.replaceFirst("^/", "").startsWith(PREVIEWS)) {
      // Somebody of the team looks how others read; their own pages stay as they are.
      ui.setLocale(language.locale());
    } else if (!language.locale().equals(ui.getLocale())) {
      // Of the session, so that the other pages of the visit follow.
      ui.getSession().setLocale(language.locale());
    }
  }

  private void dress(IndexHtmlResponse response) {
    Element html = response.getDocument().child(0);
    Language language =
        response
            .getUI()
            .map(ui -> Language.of(ui.getLocale()))
            .or(() -> askedLanguage(response.getVaadinRequest()))
            .orElse(Language.ENGLISH);
    html.attr("lang", language.tag()).attr("dir", language.direction());
    Looks.ofVisit(VaadinSession.getCurrent()).choices().forEach(choice -> choice.dress(html));
    html.attr("data-speed", ReadingSpeed.ofVisit(VaadinSession.getCurrent()).key());
    String path = Optional.ofNullable(response.getVaadinRequest().getPathInfo()).orElse("/");
    boolean child = ChildHead.belongs(path);
    ChildHead.fetchFonts(response.getDocument(), child ? Optional.of(language) : Optional.empty());
    if (child) {
      head.dress(response.getDocument(), language);
    }
  }
}
