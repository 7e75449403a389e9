package org.heard.advisors.people;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Function;
import org.heard.shared.AgeBand;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
class CountedOverview implements Overview {
  private static final int YEARS = 12;

  private final JdbcClient jdbc;
  private final AdvisorRows advisors;

  CountedOverview(JdbcClient jdbc, AdvisorRows advisors) {
    this.jdbc = jdbc;
    this.advisors = advisors;
  }

  private record Facts(String languages, String country, LocalDate adultFrom) {}

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasAnyRole('MANAGER', 'ADMINISTRATOR')")
  public Diversity diversity() {
    LocalDate today = advisors.today();
    List<Facts> active =
        jdbc.sql(
                "select a.languages, a.country, a.adult_from from advisors.advisor a where "
                    + AdvisorRows.ACTIVE)
            .param("today", today)
            .query((row, number) ->
                new Facts(
                    row.getString("languages"),
                    row.getString("country"),
                    row.getObject("adult_from", LocalDate.class)))
            .list();
    return new Diversity(
        SmallCounts.of(each(active, one -> band(today, one.adultFrom()).key())),
        SmallCounts.of(each(active, one -> one.languages().split(" ", -1)[0])),
        SmallCounts.of(each(active, Facts::country)));
  }

  private static List<String> each(List<Facts> active, Function<Facts, String> fact) {
    return active.stream().map(fact).toList();
  }

  /** The band that follows from the month in which somebody turns 18. */
  static AgeBand band(LocalDate today, LocalDate adultFrom) {
    long months = ChronoUnit.MONTHS.between(today.withDayOfMonth(1), adultFrom);
    if (months <= 0) {
      return AgeBand.ADULT;
    }
    if (months <= 2 * YEARS) {
      return AgeBand.FROM_16_TO_17;
    }
    if (months <= 5 * YEARS) {
      return AgeBand.FROM_13_TO_15;
    }
    return months <= 8 * YEARS ? AgeBand.FROM_10_TO_12 : AgeBand.FROM_6_TO_9;
  }
}
