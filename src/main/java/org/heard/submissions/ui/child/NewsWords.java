package org.heard.submissions.ui.child;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.heard.submissions.ReceiptNews.News;
import org.heard.submissions.ReceiptNews.Why;
import org.heard.uikit.Icon;
import org.heard.uikit.Markup;
import org.heard.uikit.PageWords;
import org.heard.uikit.Sign;

/** What the team tells a child about its answers: in all, and beside single answers. */
public final class NewsWords {
  private final List<News> news;
  private final PageWords on;

  /** News in the language of a page. */
  public NewsWords(List<News> news, PageWords on) {
    this.news = news;
    this.on = on;
  }

  /** What there is to tell of the answers as a whole; never empty. */
  public List<String> inAll() {
    List<String> words = news.stream().map(this::whole).filter(one -> !one.isEmpty()).toList();
    return words.isEmpty() ? List.of(on.getTranslation("submissions.news.waiting")) : words;
  }

  /** What happened to one answer; empty when nothing did. */
  public List<String> of(String question) {
    return news.stream().map(one -> part(one, question)).filter(one -> !one.isEmpty()).toList();
  }

  Component sheet() {
    HtmlContainer part =
        Markup.element(
            "section",
            "fact fact--info stack",
            Markup.words("h2", "small", on.getTranslation("submissions.news.title")));
    inAll().forEach(words -> part.add(Markup.words("p", "", words)));
    return part;
  }

  /** Adds what happened to one answer, beside it. */
  void beside(String question, HtmlContainer answer) {
    of(question)
        .forEach(words ->
            answer.add(
                Markup.element(
                    "p", "aside-note", new Icon(Sign.LOCK), Markup.words("span", "", words))));
  }

  private String whole(News one) {
    return switch (one) {
      case News.BeingRead() -> on.getTranslation("submissions.news.being-read");
      case News.Read() -> on.getTranslation("submissions.news.read");
      case News.NotUsed(Why why) -> on.getTranslation("submissions.news.not-used", because(why));
      case News.WithProtectors(boolean passedOn) ->
          passedOn
              ? on.getTranslation("submissions.news.passed-on")
              : on.getTranslation("submissions.news.read-by-protectors");
      case News.PartsHidden ignored -> "";
      case News.LeftOut ignored -> "";
    };
  }

  private String part(News one, String question) {
    return switch (one) {
      case News.PartsHidden(String of, Set<Why> why) when of.equals(question) ->
          on.getTranslation(
              "submissions.news.hidden",
              why.stream().sorted().map(this::because).collect(Collectors.joining(" ")));
      case News.LeftOut(String of, Why why) when of.equals(question) ->
          on.getTranslation("submissions.news.left-out", because(why));
      case News.PartsHidden ignored -> "";
      case News.LeftOut ignored -> "";
      case News.BeingRead() -> "";
      case News.Read() -> "";
      case News.NotUsed ignored -> "";
      case News.WithProtectors ignored -> "";
    };
  }

  private String because(Why why) {
    return on.getTranslation(
        switch (why) {
          case NAME -> "submissions.news.why.name";
          case OTHER_PERSON -> "submissions.news.why.other-person";
          case CONTACT -> "submissions.news.why.contact";
          case PLACE -> "submissions.news.why.place";
          case SCHOOL -> "submissions.news.why.school";
          case HEALTH_OF_OTHERS -> "submissions.news.why.health-of-others";
          case TELLS_WHO -> "submissions.news.why.tells-who";
          case HURTS_OTHERS -> "submissions.news.why.hurts-others";
          case ADULT_SPEAKING -> "submissions.news.why.adult-speaking";
          case NOT_MEANT -> "submissions.news.why.not-meant";
          case NOT_AN_ANSWER -> "submissions.news.why.not-an-answer";
          case COMPLAINT -> "submissions.news.why.complaint";
          case OTHER -> "submissions.news.why.other";
        });
  }
}
