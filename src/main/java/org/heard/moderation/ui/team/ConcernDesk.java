package org.heard.moderation.ui.team;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import org.heard.accounts.Colleagues;
import org.heard.accounts.CurrentPerson;
import org.heard.consultations.Consultations;
import org.heard.moderation.concerns.AlertPath;
import org.heard.moderation.concerns.Concerns;
import org.heard.moderation.concerns.CountryGuides;
import org.heard.moderation.concerns.DutyRoster;
import org.heard.moderation.concerns.Shift;
import org.heard.shared.PersonId;
import org.heard.shared.reprisals.FocalPoints;
import org.heard.submissions.review.SafeNoteInbox;
import org.heard.submissions.review.SubmissionReview;
import org.heard.uikit.Markup;

/** What the pages of safeguarding work with. */
@SpringComponent
class ConcernDesk {
  private final Concerns concerns;
  private final DutyRoster roster;
  private final AlertPath alerts;
  private final CountryGuides guides;
  private final FocalPoints focalPoints;
  private final SafeNoteInbox notes;
  private final SubmissionReview submissions;
  private final Consultations consultations;
  private final Colleagues colleagues;
  private final CurrentPerson person;
  private final Clock clock;

  ConcernDesk(
      Concerns concerns,
      DutyRoster roster,
      AlertPath alerts,
      CountryGuides guides,
      FocalPoints focalPoints,
      SafeNoteInbox notes,
      SubmissionReview submissions,
      Consultations consultations,
      Colleagues colleagues,
      CurrentPerson person,
      Clock clock) {
    this.concerns = concerns;
    this.roster = roster;
    this.alerts = alerts;
    this.guides = guides;
    this.focalPoints = focalPoints;
    this.notes = notes;
    this.submissions = submissions;
    this.consultations = consultations;
    this.colleagues = colleagues;
    this.person = person;
    this.clock = clock;
  }

  Concerns concerns() {
    return concerns;
  }

  DutyRoster roster() {
    return roster;
  }

  AlertPath alerts() {
    return alerts;
  }

  CountryGuides guides() {
    return guides;
  }

  FocalPoints focalPoints() {
    return focalPoints;
  }

  SafeNoteInbox notes() {
    return notes;
  }

  SubmissionReview submissions() {
    return submissions;
  }

  Consultations consultations() {
    return consultations;
  }

  Instant now() {
    return clock.instant();
  }

  ZoneId zone() {
    return roster.zone();
  }

  boolean isMe(PersonId id) {
    return person.id().filter(id::equals).isPresent();
  }

  String name(PersonId id) {
    return colleagues.name(id).orElse("–");
  }

  /** Who is on duty today, or that nobody is; leads to the roster. */
  Component onDuty(Component page) {
    String words =
        roster
            .now()
            .map(Shift::people)
            .map(people ->
                page.getTranslation(
                    "moderation.duty.today", name(people.getFirst()), name(people.getLast())))
            .orElseGet(() -> page.getTranslation("moderation.duty.nobody"));
    return Markup.element(
        "div",
        roster.now().isPresent() ? "t-duty" : "t-duty note note--care",
        new Paragraph(words),
        new RouterLink(page.getTranslation("moderation.duty.plan"), DutyView.class));
  }
}
