package org.heard.advisors.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.accounts.Role;
import org.heard.advisors.rounds.CommentReply;
import org.heard.advisors.rounds.CurrentText;
import org.heard.advisors.rounds.HeatMap;
import org.heard.advisors.rounds.HeatMap.Heat;
import org.heard.advisors.rounds.ReviewComment;
import org.heard.advisors.rounds.ReviewRounds.Closed;
import org.heard.advisors.rounds.ReviewRounds.Desk;
import org.heard.advisors.rounds.Reviewed;
import org.heard.advisors.rounds.ReviewedText;
import org.heard.advisors.rounds.Round;
import org.heard.advisors.rounds.RoundId;
import org.heard.shared.PersonId;
import org.heard.uikit.LocalTime;

/** One round: who is how far, the text with what advisors say beside it, answers, and its end. */
@Route("team/rounds/:round")
@RolesAllowed({"MANAGER", "FACILITATOR"})
@CssImport("./styles/rounds.css")
class DeskView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private final transient DeskServices services;
  private final Div notice = new Div();
  private final Div body = new Div();
  private final Map<String, PassageDesk> passages = new LinkedHashMap<>();

  DeskView(DeskServices services) {
    this.services = services;
    addClassName("t-one");
    notice.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1");
    body.addClassName("r-desk");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    notice.removeAll();
    Optional<Desk> desk =
        event
            .getRouteParameters()
            .get("round")
            .flatMap(Parameters::uuid)
            .map(RoundId::new)
            .flatMap(services.rounds()::read);
    if (desk.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    add(notice, body);
    show(desk.get());
  }

  private boolean manager() {
    return services.me().has(Role.MANAGER);
  }

  private void show(Desk desk) {
    body.removeAll();
    passages.clear();
    Names names = new Names(services.advisors());
    Map<String, Heat> heat = HeatMap.of(desk.comments());
    boolean changes = manager() && !desk.round().closed();
    body.add(
        new H1(desk.round().title()),
        new Paragraph(
            getTranslation(
                "advisors.team.which",
                desk.round().sequence(),
                new RoundWords(this).readers(desk.round()),
                new RoundWords(this).of(desk.state()))),
        when(desk),
        new DeskLinks(desk, services.versions(), manager()),
        new InvitedTable(desk, names, changes ? advisor -> takeBack(desk, advisor) : null),
        hardWords(heat),
        new H2(getTranslation("advisors.team.text")));
    if (desk.comments().stream().anyMatch(comment -> !comment.looked())) {
      body.add(showAll(desk));
    }
    Optional<CurrentText> now =
        manager() ? services.rounds().now(desk.round().id()) : Optional.empty();
    ReviewedText words = now.map(CurrentText::text).orElse(null);
    desk.round().text().passages().stream()
        .filter(passage -> desk.round().asked().contains(passage.key()))
        .forEach(passage ->
            passages.put(
                passage.key(),
                new PassageDesk(
                    desk, passage, heat.get(passage.key()), words, names, changes, acts(desk))));
    passages.values().forEach(body::add);
    body.add(new SaidPart(desk, names));
    if (changes) {
      RoundId id = desk.round().id();
      body.add(
          new RunningPart(
              desk, services.advisors().mine(), services.invitations(), said -> told(id, said)));
    }
    if (manager()) {
      body.add(end(desk));
      now.filter(text -> gated(desk.round()))
          .ifPresent(text ->
              body.add(
                  new UnsignedPart(
                      text, services.unsigned(), services.colleagues(), services.me())));
    }
  }

  private void takeBack(Desk desk, PersonId advisor) {
    told(
        desk.round().id(),
        services.invitations().takeBack(desk.round().id(), advisor)
            ? getTranslation("advisors.team.taken-back")
            : getTranslation("advisors.team.not-taken-back"));
  }

  private void told(RoundId id, String words) {
    say(words);
    again(id);
    focus(Set.of());
  }

  private Component when(Desk desk) {
    Paragraph when = new Paragraph();
    when.add(
        new Text(
            switch (desk.state()) {
              case COMING, OPEN -> getTranslation("advisors.team.ends");
              case ANSWERING, CLOSED -> getTranslation("advisors.team.ended");
            }),
        new Text(" "),
        new LocalTime().at(desk.round().closes()));
    return when;
  }

  private Component hardWords(Map<String, Heat> heat) {
    String words =
        HeatMap.hardWords(heat).entrySet().stream()
            .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
            .collect(Collectors.joining(", "));
    return new Paragraph(
        words.isEmpty()
            ? getTranslation("advisors.team.no-hard-words")
            : getTranslation("advisors.team.hard-words", words));
  }

  private Component showAll(Desk desk) {
    Set<ReviewComment.Key> held =
        desk.comments().stream()
            .filter(comment -> !comment.looked())
            .map(ReviewComment::key)
            .collect(Collectors.toUnmodifiableSet());
    NativeButton all =
        new NativeButton(
            getTranslation("advisors.team.show-all", held.size()),
            press -> acts(desk).look(held, true));
    all.addClassName("t-btn");
    return all;
  }

  private PassageDesk.Acts acts(Desk desk) {
    RoundId id = desk.round().id();
    return new PassageDesk.Acts() {
      @Override
      public void look(Set<ReviewComment.Key> comments, boolean show) {
        int looked = services.rounds().look(id, comments, show);
        say(getTranslation("advisors.team.looked", looked));
        again(id);
        focus(comments);
      }

      @Override
      public void reply(Set<ReviewComment.Key> comments, CommentReply reply) {
        int replied = services.rounds().reply(id, comments, reply);
        say(getTranslation("advisors.team.replied", replied));
        again(id);
        focus(comments);
      }

      @Override
      public VoiceLine voice(ReviewComment comment, String name) {
        return new VoiceLine(services, id, comment, name, words -> wrote(id, comment, words));
      }
    };
  }

  private void wrote(RoundId id, ReviewComment comment, String words) {
    say(words);
    again(id);
    focus(Set.of(comment.key()));
  }

  private Component end(Desk desk) {
    if (desk.round().closed()) {
      return DeskLinks.link(
          "team/rounds/" + desk.round().id() + "/next", getTranslation("advisors.team.next"));
    }
    NativeButton close =
        new NativeButton(getTranslation("advisors.team.close"), press -> close(desk.round().id()));
    close.addClassNames("t-btn", "t-btn--go");
    return close;
  }

  private void close(RoundId id) {
    String words =
        switch (services.rounds().close(id)) {
          case Closed.Done() -> getTranslation("advisors.team.closed");
          case Closed.Waiting(int comments) -> getTranslation("advisors.team.waiting", comments);
          case Closed.Gone() -> getTranslation("advisors.team.gone");
        };
    told(id, words);
  }

  /** A text always needs sign-offs to go out; questions do where a manager asked for some. */
  private static boolean gated(Round round) {
    return switch (round.of()) {
      case Reviewed.OfVersion version -> true;
      case Reviewed.OfQuestions questions -> round.needed() > 0;
    };
  }

  private void say(String words) {
    notice.removeAll();
    Paragraph note = new Paragraph(words);
    note.addClassName("note");
    notice.add(note);
  }

  /** What was pressed is gone: back to the passage, or to what is said where there are several. */
  private void focus(Set<ReviewComment.Key> comments) {
    List<String> keys = comments.stream().map(ReviewComment.Key::passage).distinct().toList();
    PassageDesk passage = keys.size() == 1 ? passages.get(keys.getFirst()) : null;
    if (passage == null) {
      notice.getElement().callJsFunction("focus");
    } else {
      passage.takeFocus();
    }
  }

  private void again(RoundId id) {
    services.rounds().read(id).ifPresent(this::show);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("advisors.team.page-title");
  }
}
