package org.heard.advisors.rounds;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.content.Body;
import org.heard.content.Documents;
import org.heard.content.Draft;
import org.heard.content.SourceDocument;
import org.heard.content.Texts;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.shared.Language;
import org.heard.shared.PersonId;

/** Texts and rounds to test with. */
public record Reviewing(Staff staff, Documents documents, Versions versions, ReviewRounds rounds) {

  /** A draft in English in its first stored state; a new manager is signed in. */
  public VersionId draft() {
    staff.signIn(Role.MANAGER);
    SourceDocument document =
        documents.begin("parks-" + UUID.randomUUID(), Texts.facts(), Texts.paragraphs());
    VersionId id = versions.begin(document.id(), Texts.text(Language.ENGLISH));
    write(id, Texts.body("Your park"));
    return id;
  }

  /** Stores another state of a draft. */
  public Draft write(VersionId id, Body body) {
    int base = versions.read(id).orElseThrow().number();
    return ((Versions.Saved.Stored) versions.save(id, base, body)).now();
  }

  /** Makes a round that is open; a new manager is signed in. */
  public RoundId round(VersionId version, boolean sharing, int needed, PersonId... advisors) {
    staff.signIn(Role.MANAGER);
    return rounds.make(version, plan(sharing, needed, advisors)).orElseThrow();
  }

  /** A round that is open since an hour and for a week. */
  public static ReviewRounds.Plan plan(boolean sharing, int needed, PersonId... advisors) {
    Instant now = Instant.now();
    return new ReviewRounds.Plan(
        List.of(RoundQuestion.CLEAR, RoundQuestion.SHOW_A_FRIEND),
        now.minus(Duration.ofHours(1)),
        now.plus(Duration.ofDays(7)),
        sharing,
        needed,
        Set.of(advisors));
  }
}
