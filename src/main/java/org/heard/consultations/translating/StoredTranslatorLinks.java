package org.heard.consultations.translating;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultations;
import org.heard.consultations.making.Plans;
import org.heard.shared.CodeMarks;
import org.heard.shared.ConsultationId;
import org.heard.shared.HandoverCode;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Rows of links; their secrets are written and never read. */
@Service
@Transactional
class StoredTranslatorLinks implements TranslatorLinks {
  private final Plans plans;
  private final Consultations consultations;
  private final CodeMarks marks;
  private final CurrentPerson person;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  StoredTranslatorLinks(
      Plans plans,
      Consultations consultations,
      CodeMarks marks,
      CurrentPerson person,
      JdbcClient jdbc,
      ApplicationEventPublisher events,
      Clock clock) {
    this.plans = plans;
    this.consultations = consultations;
    this.marks = marks;
    this.person = person;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Made make(ConsultationId call, Language language, String label, LocalDate ends) {
    Optional<Plans.Seen> seen = mine(call);
    String name = label.strip();
    if (name.isEmpty() || name.length() > MOST_LABEL) {
      throw new IllegalArgumentException("A label has 1 to " + MOST_LABEL + " characters");
    }
    if (ends.isBefore(today()) || ends.isAfter(today().plusDays(MOST_DAYS))) {
      throw new IllegalArgumentException("A link ends within " + MOST_DAYS + " days");
    }
    Optional<Consultation> published = consultations.byId(call);
    if (seen.flatMap(plan -> TranslationJob.into(plan, language)).isEmpty()
        || published.filter(this::closed).isPresent()) {
      return new Made.NothingToTranslate();
    }
    if (of(call, language).stream().filter(one -> one.standing() == Standing.COUNTS).count()
        >= MOST_AT_ONCE) {
      return new Made.TooMany();
    }
    HandoverCode secret = HandoverCode.fresh();
    jdbc.sql(
            """
            insert into consultations.translator_link
              (id, consultation_id, language, label, mark, version, made_by, made, ends)
            values (:id, :call, :language, :label, :mark, :version, :person, :today, :ends)
            """)
        .param("id", UUID.randomUUID())
        .param("call", call.value())
        .param("language", language.tag())
        .param("label", name)
        .param("mark", marks.of(secret))
        .param("version", published.map(Consultation::version).orElse(0))
        .param("person", person.require().value())
        .param("today", today())
        .param("ends", ends)
        .update();
    events.publishEvent(new LinkAct(call, LinkAct.Kind.MADE));
    return new Made.Link(secret);
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public List<Known> of(ConsultationId call, Language language) {
    mine(call);
    Optional<Consultation> published = consultations.byId(call);
    return jdbc.sql(
            """
            select id, label, version, made_by, made, ends, ended, last_used
            from consultations.translator_link
            where consultation_id = :call and language = :language
            order by made desc, lower(label), id
            """)
        .param("call", call.value())
        .param("language", language.tag())
        .query((row, number) -> known(row, published))
        .list();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public void end(ConsultationId call, UUID link) {
    mine(call);
    int changed =
        jdbc.sql(
                """
                update consultations.translator_link set ended = :today
                where consultation_id = :call and id = :id and ended is null
                """)
            .param("today", today())
            .param("call", call.value())
            .param("id", link)
            .update();
    if (changed == 1) {
      events.publishEvent(new LinkAct(call, LinkAct.Kind.ENDED));
    }
  }

  private Known known(ResultSet row, Optional<Consultation> published) throws SQLException {
    LocalDate ends = row.getObject("ends", LocalDate.class);
    boolean otherVersion = row.getInt("version") != published.map(Consultation::version).orElse(0);
    Standing standing = Standing.COUNTS;
    if (row.getObject("ended", LocalDate.class) != null) {
      standing = Standing.ENDED;
    } else if (otherVersion || published.filter(this::closed).isPresent()) {
      standing = Standing.PUBLISHED;
    } else if (ends.isBefore(today())) {
      standing = Standing.OVER;
    }
    return new Known(
        row.getObject("id", UUID.class),
        row.getString("label"),
        new PersonId(row.getObject("made_by", UUID.class)),
        row.getObject("made", LocalDate.class),
        ends,
        row.getObject("last_used", LocalDate.class),
        standing);
  }

  /** A call of somebody else is refused; one that nobody ever began has no plan. */
  private Optional<Plans.Seen> mine(ConsultationId call) {
    Optional<Plans.Seen> seen = plans.read(call);
    if (seen.isEmpty()) {
      person.requireAssigned(call, Role.MANAGER);
    }
    return seen;
  }

  private boolean closed(Consultation call) {
    return call.stoppedAt() != null || !clock.instant().isBefore(call.closesAt());
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
