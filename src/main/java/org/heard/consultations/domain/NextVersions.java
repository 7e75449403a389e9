package org.heard.consultations.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.heard.consultations.CallDates;
import org.heard.consultations.CallDetails;
import org.heard.consultations.CallPage;
import org.heard.consultations.Consultation;
import org.heard.consultations.ConsultationNotFoundException;
import org.heard.consultations.Consultations;
import org.heard.consultations.NewVersion;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.VersionResult;
import org.heard.consultations.VersionResult.Reason;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Puts the next version of a call beside the earlier ones, which never change. */
@Component
class NextVersions {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final StandardBlocks blocks;
  private final Consultations consultations;
  private final PublishedRecordings recordings;
  private final PublishedVersions published;
  private final Clock clock;

  NextVersions(
      JdbcClient jdbc,
      JsonMapper json,
      StandardBlocks blocks,
      Consultations consultations,
      PublishedRecordings recordings,
      PublishedVersions published,
      Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.blocks = blocks;
    this.consultations = consultations;
    this.recordings = recordings;
    this.published = published;
    this.clock = clock;
  }

  VersionResult publish(ConsultationId id, NewVersion next) {
    // One after another: two managers who publish at once must not take the same number.
    jdbc.sql("select 1 from consultations.consultation where id = :id for update")
        .param("id", id.value())
        .query(Integer.class)
        .list();
    Consultation call = consultations.byId(id).orElseThrow(ConsultationNotFoundException::new);
    if (next.basedOn() != call.version()) {
      return refused(new VersionResult.Overtaken(call.version()));
    }
    if (call.stoppedAt() != null || !clock.instant().isBefore(call.closesAt())) {
      return refused(new VersionResult.Closed());
    }
    Questionnaire whole;
    try {
      whole = blocks.around(next.questionnaire());
    } catch (IllegalArgumentException standard) {
      return refused(new VersionResult.KeyOfAStandardQuestion());
    }
    List<Reason> reasons = new VersionRules(call, next, whole).against(earlier(call));
    if (!reasons.isEmpty()) {
      return new VersionResult.Refused(reasons);
    }
    store(call, next, whole);
    return new VersionResult.Published(call.version() + 1);
  }

  private static VersionResult refused(Reason reason) {
    return new VersionResult.Refused(List.of(reason));
  }

  private List<Questionnaire> earlier(Consultation call) {
    return IntStream.iterate(call.version(), version -> version >= 1, version -> version - 1)
        .mapToObj(version -> consultations.questionnaire(call.id(), version))
        .toList();
  }

  /**
   * What children were promised to hear, and when, moves with the other days and not with words.
   */
  private static CallPage page(Consultation call, NewVersion next) {
    CallDetails details = next.page().details();
    LocalDate promised = CallDates.of(call).feedbackOn();
    return details == null || promised == null
        ? next.page()
        : next.page().with(details.hearOn(promised));
  }

  private void store(Consultation call, NewVersion next, Questionnaire whole) {
    int version = call.version() + 1;
    CallPage page = page(call, next);
    published.store(call.id(), version, page, next.languages(), whole);
    recordings.follow(call.id(), version, next, whole);
    jdbc.sql(
            """
            update consultations.consultation
            set version = :number, page = :page::jsonb,
              languages = string_to_array(:languages, ',')
            where id = :id
            """)
        .param("id", call.id().value())
        .param("number", version)
        .param("page", json.writeValueAsString(page))
        .param("languages", String.join(",", next.languages().stream().map(Language::tag).toList()))
        .update();
  }
}
