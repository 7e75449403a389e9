package org.heard.moderation.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.accounts.CurrentPerson;
import org.heard.moderation.concerns.CountryGuide;
import org.heard.moderation.concerns.CountryGuides;
import org.heard.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@PreAuthorize("hasRole('SAFEGUARDING')")
@Transactional
class WrittenCountryGuides implements CountryGuides {
  private static final Set<String> COUNTRIES =
      Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);
  private static final String SELECT =
      "select country, duties, services, careful, checked_by, checked_on"
          + " from moderation.country_guide ";

  private final JdbcClient jdbc;
  private final Duty duty;
  private final CurrentPerson person;
  private final ApplicationEventPublisher events;

  WrittenCountryGuides(
      JdbcClient jdbc, Duty duty, CurrentPerson person, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.duty = duty;
    this.person = person;
    this.events = events;
  }

  @Override
  public List<CountryGuide> all() {
    return jdbc.sql(SELECT + "order by country").query((row, number) -> guide(row)).list();
  }

  @Override
  public Optional<CountryGuide> of(String country) {
    return jdbc.sql(SELECT + "where country = :country")
        .param("country", country)
        .query((row, number) -> guide(row))
        .optional();
  }

  @Override
  public void keep(String country, String duties, String services, String careful) {
    if (!COUNTRIES.contains(country)
        || Stream.of(duties, services, careful)
            .anyMatch(words -> words.length() > CountryGuide.LONGEST)) {
      throw new IllegalArgumentException("No country, or a text that is too long");
    }
    PersonId me = person.require();
    if (duties.isBlank() && services.isBlank() && careful.isBlank()) {
      jdbc.sql("delete from moderation.country_guide where country = :country")
          .param("country", country)
          .update();
    } else {
      store(new CountryGuide(country, duties, services, careful, me, duty.today()));
    }
    events.publishEvent(
        new DutyAct("country-guide.kept", country.toLowerCase(Locale.ROOT), Map.of()));
  }

  private void store(CountryGuide guide) {
    jdbc.sql(
            """
            insert into moderation.country_guide
              (country, duties, services, careful, checked_by, checked_on)
            values (:country, :duties, :services, :careful, :by, :on)
            on conflict (country) do update set duties = excluded.duties,
              services = excluded.services, careful = excluded.careful,
              checked_by = excluded.checked_by, checked_on = excluded.checked_on
            """)
        .param("country", guide.country())
        .param("duties", guide.duties().strip())
        .param("services", guide.services().strip())
        .param("careful", guide.careful().strip())
        .param("by", guide.checkedBy().value())
        .param("on", guide.checkedOn())
        .update();
  }

  private static CountryGuide guide(ResultSet row) throws SQLException {
    return new CountryGuide(
        row.getString("country"),
        row.getString("duties"),
        row.getString("services"),
        row.getString("careful"),
        new PersonId(row.getObject("checked_by", UUID.class)),
        row.getObject("checked_on", LocalDate.class));
  }
}
