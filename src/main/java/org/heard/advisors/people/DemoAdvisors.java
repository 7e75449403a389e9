package org.heard.advisors.people;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.heard.shared.DatabaseRole;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.heard.shared.Transactions;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invented organisations and advisors of the practice site, in every state they can be in. */
@Component
@Profile("demo")
class DemoAdvisors {
  private static final List<One> ADVISORS =
      List.of(
          new One("advisor", "KE", "en fr", 15, State.ACTIVE),
          new One("advisor2", "KE", "en", 13, State.ACTIVE),
          new One("advisor3", "JO", "ar en", 14, State.ACTIVE),
          new One("advisor4", "PE", "es", 12, State.ACTIVE),
          new One("advisor5", "KE", "en", 16, State.ACTIVE),
          new One("advisor6", "CI", "fr", 13, State.ACTIVE),
          new One("advisor7", "KE", "en", 11, State.ENDS_SOON),
          new One("advisor8", "PE", "es en", 15, State.ACTIVE),
          new One("advisor9", "KE", "en", 14, State.WAITING),
          new One("advisor10", "KZ", "ru", 12, State.ACTIVE),
          new One("advisor11", "KE", "en", 13, State.PERMISSION_EXPIRED),
          new One("advisor12", "PE", "es", 17, State.STEPPED_BACK));

  private enum State {
    ACTIVE,
    ENDS_SOON,
    WAITING,
    PERMISSION_EXPIRED,
    STEPPED_BACK
  }

  private record One(String signInName, String country, String languages, int age, State state) {}

  private final JdbcClient jdbc;
  private final AdvisorRows advisors;
  private final ApplicationRows forms;
  private final Transactions transactions;

  DemoAdvisors(
      JdbcClient jdbc, AdvisorRows advisors, ApplicationRows forms, Transactions transactions) {
    this.jdbc = jdbc;
    this.advisors = advisors;
    this.forms = forms;
    this.transactions = transactions;
  }

  /** After the accounts were made, and before anything that needs advisors. */
  @Order(10)
  @EventListener(ApplicationStartedEvent.class)
  void fill() {
    transactions.as(DatabaseRole.KEEPER, this::fillOnce);
  }

  private void fillOnce() {
    if (jdbc.sql("select exists (select from advisors.advisor)").query(Boolean.class).single()) {
      return;
    }
    UUID first = organisation("Kesho Youth Network", "KE", "facilitator", "facilitator2");
    UUID second = organisation("Voces del Barrio", "PE", "facilitator3", "facilitator2");
    ADVISORS.forEach(one -> add(one, one.country().equals("PE") ? second : first));
    apply(first, "BEGUN");
    apply(first, "WAITING");
    jdbc.sql(
            """
            insert into advisors.time_given (id, person, month, minutes, topic)
            values (:id, :person, :month, 90, 'A text about schools that listen')
            """)
        .param("id", UUID.randomUUID())
        .param("person", person("advisor"))
        .param("month", advisors.today().withDayOfMonth(1))
        .update();
  }

  private UUID organisation(String name, String country, String named, String second) {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into accounts.organisation (id, name, country, named_adult, second_adult)
            values (:id, :name, :country, :named, :second)
            """)
        .param("id", id)
        .param("name", name)
        .param("country", country)
        .param("named", person(named))
        .param("second", person(second))
        .update();
    return id;
  }

  private void add(One one, UUID organisation) {
    UUID person = person(one.signInName());
    LocalDate today = advisors.today();
    boolean left = one.state() == State.STEPPED_BACK;
    jdbc.sql(
            "update accounts.person set organisation = :organisation, disabled = :left where id = :id")
        .param("organisation", organisation)
        .param("left", left)
        .param("id", person)
        .update();
    jdbc.sql(
            """
            insert into advisors.advisor (person, organisation, nickname, languages, country,
              adult_from, mandate_from, mandate_until, left_on, left_why, comments_after)
            select id, :organisation, case when :left then '' else name end, :languages, :country,
              :adult, :from, :until, case when :left then :today::date end,
              case when :left then 'STEPPED_BACK' end, case when :left then 'AS_AN_ADVISOR' end
            from accounts.person where id = :id
            """)
        .param("id", person)
        .param("organisation", organisation)
        .param("left", left)
        .param("languages", one.languages())
        .param("country", one.country())
        .param("adult", today.plusYears(18L - one.age()).minusMonths(3).withDayOfMonth(1))
        .param("from", today.minusMonths(4))
        .param("until", today.plusMonths(20))
        .param("today", today)
        .update();
    if (one.state() != State.WAITING) {
      agree(person, "GUARDIAN", one.state());
      agree(person, "ASSENT", State.ACTIVE);
    }
  }

  private void agree(UUID person, String kind, State state) {
    LocalDate today = advisors.today();
    LocalDate until =
        switch (state) {
          case PERMISSION_EXPIRED -> today.minusDays(5);
          case ENDS_SOON -> today.plusDays(12);
          case ACTIVE, WAITING, STEPPED_BACK -> today.plusMonths(8);
        };
    jdbc.sql(
            """
            insert into advisors.agreement (id, person, kind, way, given, until, recorded_by,
              confirmed_by, confirmed_on)
            values (:id, :person, :kind, 'PAPER', :given, :until, :by, :other,
              case when :other::uuid is not null then :given::date end)
            """)
        .param("id", UUID.randomUUID())
        .param("person", person)
        .param("kind", kind)
        .param("given", until.minusMonths(12))
        .param("until", until)
        .param("by", person("facilitator2"))
        .param("other", kind.equals("GUARDIAN") ? person("facilitator") : null)
        .update();
  }

  private void apply(UUID organisation, String state) {
    PersonId id = PersonId.random();
    Support support =
        new Support(
            "Speaks up in the school council and asks good questions.",
            "A quiet room, a tablet, and somebody who explains the dates.",
            "The safeguarding lead of our network.",
            List.of(Language.ENGLISH));
    OwnForm own =
        new OwnForm(
            "Paper Boat",
            "I want texts that my sister understands too.",
            "Short texts and enough time.",
            "School, animals",
            List.of(Language.ENGLISH));
    jdbc.sql(
            """
            insert into advisors.application (id, organisation, state, begun_by, begun_on, support,
              country, adult_from, own_words)
            values (:id, :organisation, :state, :by, :on, :support::json, 'KE', :adult, :own)
            """)
        .param("id", id.value())
        .param("organisation", organisation)
        .param("state", state)
        .param("by", person("facilitator"))
        .param("on", advisors.today().minusDays(3))
        .param("support", forms.written(support))
        .param("adult", advisors.today().plusYears(5).withDayOfMonth(1))
        .param("own", state.equals("WAITING") ? forms.sealed(own, id) : null)
        .update();
  }

  private UUID person(String signInName) {
    return jdbc.sql("select id from accounts.person where sign_in_name = :name")
        .param("name", signInName)
        .query(UUID.class)
        .single();
  }
}
