package org.heard.consultations.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.consultations.ConsentProfile;
import org.heard.consultations.Consultation;
import org.heard.consultations.MayNotOpenException;
import org.heard.consultations.NewConsultation;
import org.heard.consultations.NewVersion;
import org.heard.consultations.OpeningCondition;
import org.heard.consultations.OpeningCondition.Missing;
import org.heard.consultations.OpeningCondition.Opening;
import org.heard.consultations.Publishing;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Recording;
import org.heard.consultations.VersionResult;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

@Service
class CheckedPublishing implements Publishing {
  private static final int FIRST_VERSION = 1;

  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final StandardBlocks blocks;
  private final ConsentChecks consent;
  private final ObjectProvider<OpeningCondition> conditions;
  private final PublishedRecordings recordings;
  private final NextVersions versions;
  private final PublishedVersions published;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;

  CheckedPublishing(
      JdbcClient jdbc,
      JsonMapper json,
      StandardBlocks blocks,
      ConsentChecks consent,
      ObjectProvider<OpeningCondition> conditions,
      PublishedRecordings recordings,
      NextVersions versions,
      PublishedVersions published,
      CurrentPerson person,
      ApplicationEventPublisher events) {
    this.recordings = recordings;
    this.versions = versions;
    this.published = published;
    this.person = person;
    this.consent = consent;
    this.conditions = conditions;
    this.jdbc = jdbc;
    this.json = json;
    this.blocks = blocks;
    this.events = events;
  }

  @Override
  @Transactional
  @PreAuthorize("hasRole('MANAGER')")
  public Consultation publish(NewConsultation call) {
    Questionnaire whole = blocks.around(call.questionnaire());
    requireComplete(call, whole);
    consent.require(call, whole);
    requireConditions(call);
    try {
      store(call, whole, null, null);
    } catch (DuplicateKeyException e) {
      throw new IllegalArgumentException("The word for the address is taken", e);
    }
    events.publishEvent(new ConsultationPublished(call.id(), FIRST_VERSION));
    return stored(call, null);
  }

  @Override
  @Transactional
  @PreAuthorize("hasRole('MANAGER')")
  public Consultation publishTest(NewConsultation call, ConsultationId of, LocalDate until) {
    requireOwn(of);
    store(call, blocks.forLooking(call.questionnaire()), of.value(), until);
    return stored(call, until);
  }

  private void requireOwn(ConsultationId call) {
    boolean own =
        jdbc.sql("select consultations.may_prepare(:call)")
            .param("call", call.value())
            .query(Boolean.class)
            .single();
    if (!own) {
      throw new AccessDeniedException("Not a call of this manager");
    }
  }

  private static Consultation stored(NewConsultation call, @Nullable LocalDate testUntil) {
    return new Consultation(
        call.id(),
        call.slug(),
        call.page(),
        call.languages(),
        call.opensAt(),
        call.closesAt(),
        call.freezesAt(),
        FIRST_VERSION,
        call.consent(),
        call.highRisk(),
        call.drafts(),
        call.countries(),
        null,
        null,
        testUntil);
  }

  @Override
  @Transactional
  @PreAuthorize("hasRole('MANAGER')")
  public VersionResult publishVersion(ConsultationId call, NewVersion next) {
    person.requireAssigned(call, Role.MANAGER);
    VersionResult result = versions.publish(call, next);
    if (result instanceof VersionResult.Published(int version)) {
      events.publishEvent(new ConsultationPublished(call, version));
    }
    return result;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
  public List<Missing> missing(Opening opening) {
    return conditions
        .orderedStream()
        .flatMap(condition -> condition.missing(opening).stream())
        .toList();
  }

  private void requireConditions(NewConsultation call) {
    List<Missing> missing = missing(new Opening(call.opensAt(), call.countries()));
    if (!missing.isEmpty()) {
      throw new MayNotOpenException(missing);
    }
  }

  private void store(
      NewConsultation call,
      Questionnaire whole,
      @Nullable UUID testOf,
      @Nullable LocalDate testUntil) {
    jdbc.sql(
            """
            insert into consultations.consultation
              (id, slug, page, languages, opens_at, closes_at, freezes_at, version,
              consent, high_risk, draft_keeping, countries, test_of, test_until)
            values (:id, :slug, :page::jsonb, string_to_array(:languages, ','), :opens, :closes,
              :freezes, :version, :consent::jsonb, :risk, :drafts,
              string_to_array(:countries, ','), :testOf, :testUntil)
            """)
        .param("id", call.id().value())
        .param("slug", call.slug())
        .param("page", json.writeValueAsString(call.page()))
        .param("languages", String.join(",", call.languages().stream().map(Language::tag).toList()))
        .param("opens", utc(call.opensAt()))
        .param("closes", utc(call.closesAt()))
        .param("freezes", utc(call.freezesAt()))
        .param("version", FIRST_VERSION)
        // Written as the interface, so that the document names its kind.
        .param("consent", json.writerFor(ConsentProfile.class).writeValueAsString(call.consent()))
        .param("risk", call.highRisk())
        .param("drafts", call.drafts().name())
        .param("countries", String.join(",", call.countries().codes()))
        .param("testOf", testOf)
        .param("testUntil", testUntil)
        .update();
    published.store(call.id(), FIRST_VERSION, call.page(), call.languages(), whole);
    call.recordings().forEach(recording -> recordings.store(call.id(), FIRST_VERSION, recording));
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static void requireComplete(NewConsultation call, Questionnaire whole) {
    if (call.languages().isEmpty()
        || !call.opensAt().isBefore(call.closesAt())
        || call.freezesAt().isBefore(call.closesAt())) {
      throw new IllegalArgumentException("A call needs a language and dates in order");
    }
    List<LocalizedText> texts = new ArrayList<>(call.page().texts());
    texts.addAll(whole.texts());
    if (!texts.stream().allMatch(text -> text.languages().containsAll(call.languages()))) {
      throw new IllegalArgumentException("A text misses a language of the call");
    }
    requireRecordings(call, texts);
  }

  /** A recording is of exactly one rendering: other words under the same sound would be a lie. */
  private static void requireRecordings(NewConsultation call, List<LocalizedText> texts) {
    List<String> named = texts.stream().flatMap(text -> text.sounds().stream()).sorted().toList();
    List<String> given = call.recordings().stream().map(Recording::name).sorted().toList();
    if (!named.equals(given) || named.stream().distinct().count() < named.size()) {
      throw new IllegalArgumentException(
          "Each recording belongs to one rendering, and each is there");
    }
  }
}
