package org.heard.advisors.ui.team;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import jakarta.annotation.security.RolesAllowed;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Optional;
import org.heard.advisors.rounds.CommentReply;
import org.heard.advisors.rounds.ReviewComment;
import org.heard.advisors.rounds.ReviewRounds;
import org.heard.advisors.rounds.ReviewRounds.Desk;
import org.heard.advisors.rounds.RoundDocument;
import org.heard.advisors.rounds.RoundId;
import org.heard.content.LibraryPictures;
import org.heard.uikit.Markup;

/** What advisors said in a round, what changed, what not and why; also as a Word file. */
@Route("team/rounds/:round/summary")
@RolesAllowed("MANAGER")
@CssImport("./styles/rounds.css")
class SummaryView extends Div implements BeforeEnterObserver, HasDynamicTitle {
  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private final transient ReviewRounds rounds;
  private final transient LibraryPictures pictures;

  SummaryView(ReviewRounds rounds, LibraryPictures pictures) {
    this.pictures = pictures;
    this.rounds = rounds;
    addClassName("t-one");
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    removeAll();
    Optional<Desk> desk =
        event
            .getRouteParameters()
            .get("round")
            .flatMap(Parameters::uuid)
            .map(RoundId::new)
            .flatMap(rounds::read);
    if (desk.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    show(desk.get(), new Told(desk.get(), this));
  }

  private void show(Desk desk, Told told) {
    Anchor file =
        new Anchor(
            DownloadHandler.fromInputStream(download -> file(told)),
            getTranslation("advisors.summary.file"));
    file.addClassName("t-btn");
    file.getElement().setAttribute("download", true);
    HtmlContainer lines = Markup.element("ul", "");
    told.lines().forEach(line -> lines.add(Markup.words("li", "", line)));
    add(new H1(getTranslation("advisors.summary.title", desk.round().title())), lines, file);
    told.answers().forEach(this::answered);
    for (CommentReply.Kind kind : CommentReply.Kind.values()) {
      List<ReviewComment> comments = told.with(kind);
      if (!comments.isEmpty()) {
        add(new H2(new RoundWords(this).of(kind)));
        comments.forEach(comment -> add(comment(comment, told)));
      }
    }
  }

  private void answered(RoundDocument.Answered answered) {
    HtmlContainer question = Markup.words("h2", "", answered.question());
    question.getElement().setAttribute("dir", "auto");
    HtmlContainer lines = Markup.element("ul", "");
    for (String line : answered.lines()) {
      HtmlContainer one = Markup.words("li", "", line);
      one.getElement().setAttribute("dir", "auto");
      lines.add(one);
    }
    add(question, lines);
  }

  private static HtmlContainer comment(ReviewComment comment, Told told) {
    HtmlContainer card =
        Markup.element("div", "r-comment", Markup.words("strong", "", told.author(comment)));
    for (String line : told.said(comment)) {
      HtmlContainer words = Markup.words("p", "", line);
      words.getElement().setAttribute("dir", "auto");
      card.add(words);
    }
    return card;
  }

  private DownloadResponse file(Told told) {
    byte[] file = told.document(pictures);
    return new DownloadResponse(
        new ByteArrayInputStream(file), "review-round.docx", WORD, file.length);
  }

  @Override
  public String getPageTitle() {
    return getTranslation("advisors.team.summary");
  }
}
