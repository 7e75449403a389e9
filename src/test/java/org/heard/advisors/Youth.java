package org.heard.advisors;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.heard.AsOwner;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.shared.OrganisationId;
import org.heard.shared.PersonId;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Invented organisations and advisors for tests, as they are stored. */
@TestComponent
public class Youth {
  private final Staff staff;
  private final JdbcClient jdbc;

  Youth(Staff staff, @AsOwner JdbcClient jdbc) {
    this.staff = staff;
    this.jdbc = jdbc;
  }

  /** An organisation with two adults. */
  public record Supporters(OrganisationId id, PersonId named, PersonId second) {}

  /** A new organisation, with a named adult and a second one. */
  public Supporters organisation() {
    Supporters made =
        new Supporters(
            OrganisationId.random(), staff.hire(Role.FACILITATOR), staff.hire(Role.FACILITATOR));
    jdbc.sql(
            """
            insert into accounts.organisation (id, name, country, named_adult, second_adult)
            values (:id, 'Invented Organisation', 'KE', :named, :second)
            """)
        .param("id", made.id().value())
        .param("named", made.named().value())
        .param("second", made.second().value())
        .update();
    return made;
  }

  /** An advisor who may take part today. */
  public PersonId active(Supporters supporters) {
    PersonId id = waiting(supporters);
    agrees(id, "GUARDIAN", supporters.named());
    agrees(id, "ASSENT", supporters.named());
    return id;
  }

  /** An advisor without any agreement yet. */
  public PersonId waiting(Supporters supporters) {
    PersonId id = staff.hire(Role.ADVISOR);
    jdbc.sql("update accounts.person set organisation = :organisation where id = :id")
        .param("organisation", supporters.id().value())
        .param("id", id.value())
        .update();
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    jdbc.sql(
            """
            insert into advisors.advisor (person, organisation, nickname, languages, country,
              adult_from, mandate_from, mandate_until)
            values (:id, :organisation, :nickname, 'en ar', 'KE', :adult, :from, :until)
            """)
        .param("id", id.value())
        .param("organisation", supporters.id().value())
        .param("nickname", "Kite " + id.toString().substring(0, 8))
        .param("adult", today.plusYears(4).withDayOfMonth(1))
        .param("from", today.minusMonths(1))
        .param("until", today.plusYears(1))
        .update();
    return id;
  }

  /** A year of a guardian's permission, known to both adults, or of the child's own yes. */
  public void agrees(PersonId advisor, String kind, PersonId recordedBy) {
    LocalDate today = LocalDate.now(ZoneOffset.UTC);
    jdbc.sql(
            """
            insert into advisors.agreement (id, person, kind, way, given, until, recorded_by,
              confirmed_by, confirmed_on)
            select :id, :person, :kind, 'PAPER', :given, :until, :by,
              case when :kind = 'GUARDIAN' then
                case when o.named_adult = :by then o.second_adult else o.named_adult end end,
              case when :kind = 'GUARDIAN' then :given::date end
            from advisors.advisor a join accounts.organisation o on o.id = a.organisation
            where a.person = :person
            """)
        .param("id", UUID.randomUUID())
        .param("person", advisor.value())
        .param("kind", kind)
        .param("given", today.minusDays(1))
        .param("until", today.plusYears(1))
        .param("by", recordedBy.value())
        .update();
  }
}
