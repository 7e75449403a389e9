package org.heard.consultations.making;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.heard.accounts.OwnCalls;
import org.heard.consultations.CallCountries;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.MayNotOpenException;
import org.heard.consultations.OpeningCondition.Opening;
import org.heard.consultations.OrganisationCodes;
import org.heard.consultations.PlannedQuestions;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.Publishing;
import org.heard.consultations.QuestionReviews;
import org.heard.consultations.VersionResult;
import org.heard.consultations.Waivers;
import org.heard.consultations.domain.StandardBlocks;
import org.heard.consultations.making.Checklist.Beside;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.pictures.CallPictures;
import org.heard.shared.ConsultationId;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Publishes a plan once nothing is missing, for whoever saw its newest state. */
@Service
class CheckedPlanPublishing implements PlanPublishing {
  private final Plans plans;
  private final PreparedCalls prepared;
  private final Consultations consultations;
  private final Publishing publishing;
  private final CallVersions versions;
  private final Waivers waivers;
  private final OrganisationCodes codes;
  private final StandardBlocks blocks;
  private final CallPictures pictures;
  private final PlannedQuestions questions;
  private final List<QuestionReviews> reviews;
  private final OwnCalls own;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final TransactionTemplate transaction;

  CheckedPlanPublishing(
      Plans plans,
      PreparedCalls prepared,
      Consultations consultations,
      Publishing publishing,
      CallVersions versions,
      Waivers waivers,
      OrganisationCodes codes,
      StandardBlocks blocks,
      CallPictures pictures,
      PlannedQuestions questions,
      List<QuestionReviews> reviews,
      OwnCalls own,
      JdbcClient jdbc,
      Clock clock,
      PlatformTransactionManager transactions) {
    this.plans = plans;
    this.prepared = prepared;
    this.consultations = consultations;
    this.publishing = publishing;
    this.versions = versions;
    this.waivers = waivers;
    this.codes = codes;
    this.blocks = blocks;
    this.pictures = pictures;
    this.questions = questions;
    this.reviews = List.copyOf(reviews);
    this.own = own;
    this.jdbc = jdbc;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Checklist> checklist(ConsultationId id) {
    return plans.read(id).map(this::checklist);
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Published publish(ConsultationId id, int revision) {
    try {
      return Objects.requireNonNull(transaction.execute(status -> publishLocked(id, revision)));
    } catch (MayNotOpenException changedMeanwhile) {
      return new Published.Missing(checklist(id).orElseThrow());
    } catch (IllegalArgumentException refused) {
      if (refused.getCause() instanceof DuplicateKeyException) {
        return new Published.AddressTaken();
      }
      throw refused;
    }
  }

  @Override
  @Transactional
  @PreAuthorize("hasRole('MANAGER')")
  public Corrected publishVersion(ConsultationId id, int revision, int basedOn) {
    lock(id);
    Optional<Seen> seen = plans.read(id);
    if (seen.isEmpty() || consultations.byId(id).isEmpty()) {
      return new Corrected.Gone();
    }
    if (seen.get().revision() != revision) {
      return new Corrected.Changed();
    }
    Checklist checklist = checklist(seen.get());
    if (!checklist.complete()) {
      return new Corrected.Missing(checklist);
    }
    if (versions.next(id).filter(next -> next.changes().none()).isPresent()) {
      return new Corrected.Unchanged();
    }
    return switch (publishing.publishVersion(id, PlannedCall.version(seen.get().plan(), basedOn))) {
      case VersionResult.Published(int version) -> {
        pictures.publish(id, PlanPictures.names(seen.get().plan()));
        yield new Corrected.Done(version);
      }
      case VersionResult.Refused(var reasons) -> new Corrected.Refused(reasons);
    };
  }

  private Published publishLocked(ConsultationId id, int revision) {
    lock(id);
    Optional<Seen> seen = plans.read(id);
    if (seen.isEmpty()) {
      return new Published.Gone();
    }
    Optional<Consultation> before = consultations.byId(id);
    if (before.isPresent()) {
      return new Published.Done(before.get());
    }
    if (seen.get().revision() != revision) {
      return new Published.Changed();
    }
    Checklist checklist = checklist(seen.get());
    if (!checklist.complete()) {
      return new Published.Missing(checklist);
    }
    String slug = Objects.requireNonNull(seen.get().plan().settings().slug());
    return consultations.bySlug(slug).isPresent() ? new Published.AddressTaken() : open(seen.get());
  }

  private Published open(Seen seen) {
    // Before it is published: whoever publishes can see it afterwards, and nobody else's call.
    own.takeOn(seen.id());
    pictures.publish(seen.id(), PlanPictures.names(seen.plan()));
    return new Published.Done(
        publishing.publish(
            PlannedCall.of(
                seen.id(),
                seen.plan(),
                countries(seen.id()),
                waivers.approved(seen.id()).orElse(null))));
  }

  private Checklist checklist(Seen seen) {
    Instant now = clock.instant();
    Instant chosen = seen.plan().settings().dates().opensAt();
    Instant opens = chosen == null || chosen.isBefore(now) ? now : chosen;
    Checklist checklist =
        Checklist.of(
            seen.plan(),
            new Beside(
                now,
                publishing.missing(new Opening(opens, countries(seen.id()))),
                waivers.approved(seen.id()).isPresent(),
                codes.issued(seen.id()).stream().anyMatch(code -> code.takenBack() == null),
                blocks.keys(),
                pictures.usable(PlanPictures.names(seen.plan())),
                unsigned(seen.id())));
    return consultations.byId(seen.id()).isPresent() ? checklist.afterOpening() : checklist;
  }

  private List<QuestionReviews.Unsigned> unsigned(ConsultationId id) {
    return questions.read(id).stream()
        .flatMap(now -> reviews.stream().flatMap(one -> one.missing(now).stream()))
        .toList();
  }

  private CallCountries countries(ConsultationId id) {
    return prepared
        .byId(id)
        .map(PreparedCalls.PreparedCall::countries)
        .or(() -> consultations.byId(id).map(Consultation::countries))
        .orElse(CallCountries.EVERYWHERE);
  }

  /** Nobody changes the plan while it is published, and nobody publishes it twice. */
  private void lock(ConsultationId id) {
    jdbc.sql(
            "select 1 from consultations.prepared_call where consultation_id = :id"
                + " and consultations.may_prepare(consultation_id) for update")
        .param("id", id.value())
        .query((row, number) -> true)
        .list();
  }
}
