package org.heard.accounts.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.heard.accounts.People.Person;
import org.heard.accounts.ProtectedAccounts;
import org.heard.accounts.Role;
import org.heard.accounts.SignInName;
import org.heard.shared.OrganisationId;
import org.heard.shared.PersonId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accounts of children as rows; the database refuses those of other organisations too. */
@Service
@Transactional
class AdvisorAccounts implements ProtectedAccounts {
  private final PersonRows rows;
  private final SetupLinks links;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;

  AdvisorAccounts(
      PersonRows rows, SetupLinks links, JdbcClient jdbc, ApplicationEventPublisher events) {
    this.rows = rows;
    this.links = links;
    this.jdbc = jdbc;
    this.events = events;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('FACILITATOR')")
  public boolean taken(String nickname) {
    return jdbc.sql("select exists (select from accounts.person where lower(name) = lower(:name))")
        .param("name", ProtectedAccounts.clean(nickname))
        .query(Boolean.class)
        .single();
  }

  @Override
  @PreAuthorize("hasRole('FACILITATOR')")
  public Begun begin(PersonId id, OrganisationId organisation, String chosen) {
    String nickname = ProtectedAccounts.clean(chosen);
    if (nickname.isBlank() || nickname.length() > 40) {
      throw new IllegalArgumentException("An advisor needs a nickname");
    }
    if (!own(organisation)) {
      throw new AccessDeniedException("Not an adult of this organisation");
    }
    SignInName name =
        Stream.generate(MadeUpName::fresh)
            .filter(made -> rows.byName(made).isEmpty())
            .findFirst()
            .orElseThrow();
    jdbc.sql(
            """
            insert into accounts.person (id, organisation, sign_in_name, name)
            values (:id, :organisation, :signIn, :name)
            """)
        .param("id", id.value())
        .param("organisation", organisation.value())
        .param("signIn", name.text())
        .param("name", nickname)
        .update();
    jdbc.sql("insert into accounts.person_role (person, role) values (:id, 'ADVISOR')")
        .param("id", id.value())
        .update();
    events.publishEvent(AccountAct.withRoles("person.added", id, Set.of(Role.ADVISOR)));
    return new Begun(id, name.text(), links.make(id));
  }

  @Override
  @PreAuthorize("hasRole('FACILITATOR')")
  public Begun newLink(PersonId id) {
    Optional<Person> person = rows.byId(id).filter(AdvisorAccounts::protectedOne);
    if (person.isEmpty()
        || person.get().disabled()
        || !organisation(id).filter(this::own).isPresent()) {
      throw new AccessDeniedException("Not an advisor of one's own organisation");
    }
    rows.forgetWaysIn(id);
    events.publishEvent(AccountAct.of("person.link-made", id));
    return new Begun(id, person.get().signInName(), links.make(id));
  }

  static boolean protectedOne(Person person) {
    return person.roles().equals(Set.of(Role.ADVISOR));
  }

  private Optional<OrganisationId> organisation(PersonId id) {
    return jdbc.sql(
            "select organisation from accounts.person where id = :id and organisation is not null")
        .param("id", id.value())
        .query(UUID.class)
        .optional()
        .map(OrganisationId::new);
  }

  private boolean own(OrganisationId organisation) {
    return jdbc.sql("select :id in (select accounts.own_organisations())")
        .param("id", organisation.value())
        .query(Boolean.class)
        .single();
  }
}
