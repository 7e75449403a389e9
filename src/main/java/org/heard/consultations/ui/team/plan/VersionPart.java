package org.heard.consultations.ui.team.plan;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.heard.consultations.VersionResult;
import org.heard.consultations.VersionResult.Reason;
import org.heard.consultations.making.CallVersions;
import org.heard.consultations.making.CallVersions.Next;
import org.heard.consultations.making.Checklist;
import org.heard.consultations.making.PlanPublishing;
import org.heard.consultations.making.PlanPublishing.Corrected;
import org.heard.consultations.ui.team.AdvisorsSaid;
import org.heard.consultations.ui.team.LanguageWords;
import org.heard.consultations.ui.team.Question;
import org.heard.consultations.ui.team.Reviews;
import org.heard.shared.Language;

/** Corrections of an open call: they become its next version, or the page says why they cannot. */
final class VersionPart extends Part {
  private final PlanDesk desk;
  private final transient PlanPublishing publishing;
  private final transient CallVersions versions;
  private final transient Reviews reviews;
  private final Runnable published;
  private final Div notice = new Div();

  /**
   * Corrections.
   *
   * @param published is told when there is another version
   */
  VersionPart(
      PlanDesk desk,
      PlanPublishing publishing,
      CallVersions versions,
      Reviews reviews,
      Runnable published) {
    this.reviews = reviews;
    this.desk = desk;
    this.publishing = publishing;
    this.versions = versions;
    this.published = published;
    head(
        getTranslation("consultations.plan.version"),
        getTranslation("consultations.plan.version.help"));
    notice.getElement().setAttribute("role", "alert");
    NativeButton go =
        new NativeButton(getTranslation("consultations.plan.version.button"), press -> ask());
    go.addClassNames("t-btn", "t-btn--go");
    add(go, notice);
  }

  /** What children would see differently is read before it is published. */
  private void ask() {
    notice.removeAll();
    desk.look();
    int missing = publishing.checklist(desk.seen().id()).map(list -> list.items().size()).orElse(0);
    if (missing > 0) {
      say("note--care", getTranslation("consultations.plan.open.missing", missing));
      return;
    }
    versions
        .next(desk.seen().id())
        .ifPresentOrElse(
            this::ask, () -> say("note--care", getTranslation("consultations.plan.gone")));
  }

  private void ask(Next next) {
    if (next.changes().none()) {
      say("note--info", getTranslation("consultations.plan.version.nothing"));
      return;
    }
    Div what =
        new Div(
            new Paragraph(getTranslation("consultations.plan.version.changes", next.basedOn() + 1)),
            new ChangesList(next.changes()));
    what.addClassNames("note", "note--info", "t-form");
    notice.add(
        what,
        new AdvisorsSaid(reviews, desk.seen().id()).beforePublishing(),
        new Question(
            getTranslation("consultations.plan.version.sure"),
            getTranslation("consultations.plan.version.yes"),
            () -> publish(next)));
  }

  private void publish(Next next) {
    notice.removeAll();
    switch (publishing.publishVersion(desk.seen().id(), next.revision(), next.basedOn())) {
      case Corrected.Done(int number) -> {
        published.run();
        say("note--good", getTranslation("consultations.plan.version.done", number));
      }
      case Corrected.Missing(Checklist checklist) ->
          say(
              "note--care",
              getTranslation("consultations.plan.open.missing", checklist.items().size()));
      case Corrected.Refused(List<Reason> reasons) -> refused(reasons);
      case Corrected.Unchanged() ->
          say("note--info", getTranslation("consultations.plan.version.nothing"));
      case Corrected.Changed() -> {
        desk.look();
        say("note--care", getTranslation("consultations.plan.open.changed"));
      }
      case Corrected.Gone() -> say("note--care", getTranslation("consultations.plan.gone"));
    }
  }

  private void refused(List<Reason> reasons) {
    UnorderedList list = new UnorderedList();
    reasons.forEach(reason -> list.add(new ListItem(words(reason))));
    Div said = new Div(new Paragraph(getTranslation("consultations.plan.version.refused")), list);
    said.addClassNames("note", "note--care", "t-form");
    notice.add(said);
  }

  private String words(Reason reason) {
    return switch (reason) {
      case VersionResult.Overtaken(int current) ->
          getTranslation("consultations.plan.version.overtaken", current);
      case VersionResult.Closed() -> getTranslation("consultations.plan.version.closed");
      case VersionResult.LanguageTakenAway(Language language) ->
          getTranslation("consultations.plan.version.language", LanguageWords.of(language));
      case VersionResult.TextMissing(Language language) ->
          getTranslation("consultations.plan.version.text", LanguageWords.of(language));
      case VersionResult.KindChanged(String question) ->
          getTranslation("consultations.plan.version.kind", question);
      case VersionResult.OptionTakenAway(String question, String option) ->
          getTranslation("consultations.plan.version.option", question, option);
      case VersionResult.KeyOfAStandardQuestion() ->
          getTranslation("consultations.plan.version.standard");
      case VersionResult.MediaNotAllowed(String question) ->
          getTranslation("consultations.plan.version.media", question);
      case VersionResult.RecordingsDoNotFit() ->
          getTranslation("consultations.plan.version.recordings");
    };
  }

  private void say(String look, String words) {
    Paragraph said = new Paragraph(words);
    said.addClassNames("note", look);
    notice.add(said);
  }
}
