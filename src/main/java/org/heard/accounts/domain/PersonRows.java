package org.heard.accounts.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.heard.accounts.Colleagues.Colleague;
import org.heard.accounts.People.Person;
import org.heard.accounts.Role;
import org.heard.accounts.SignInName;
import org.heard.shared.ConsultationId;
import org.heard.shared.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People, their roles and assignments as rows. */
@Repository
class PersonRows {
  private static final String SELECT =
      """
      select id, sign_in_name, name, disabled, password_hash is not null as has_password, last_sign_in,
        array(select role from accounts.person_role r where r.person = p.id) as roles,
        array(select consultation from accounts.assignment a where a.person = p.id) as consultations
      from accounts.person p
      """;

  private final JdbcClient jdbc;

  PersonRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Person> all() {
    return jdbc.sql(SELECT + "order by sign_in_name").query((row, n) -> person(row)).list();
  }

  Optional<Person> byId(PersonId id) {
    return jdbc.sql(SELECT + "where id = :id")
        .param("id", id.value())
        .query((row, n) -> person(row))
        .optional();
  }

  Optional<Person> byName(SignInName name) {
    return jdbc.sql(SELECT + "where sign_in_name = :name")
        .param("name", name.text())
        .query((row, n) -> person(row))
        .optional();
  }

  List<Colleague> workingOn(ConsultationId consultation, Role role) {
    return jdbc.sql(
            """
            select id, name from accounts.person p
            where not disabled
              and exists (select from accounts.person_role where person = p.id and role = :role)
              and exists (
                select from accounts.assignment where person = p.id and consultation = :call)
            order by name, id
            """)
        .param("role", role.name())
        .param("call", consultation.value())
        .query((row, n) ->
            new Colleague(new PersonId(row.getObject("id", UUID.class)), row.getString("name")))
        .list();
  }

  private static Person person(java.sql.ResultSet row) throws java.sql.SQLException {
    return new Person(
        new PersonId(row.getObject("id", UUID.class)),
        row.getString("sign_in_name"),
        row.getString("name"),
        set(row.getArray("roles"), role -> Role.valueOf((String) role)),
        set(row.getArray("consultations"), id -> new ConsultationId((UUID) id)),
        row.getBoolean("disabled"),
        row.getBoolean("has_password"),
        Optional.ofNullable(row.getObject("last_sign_in", LocalDate.class)));
  }

  private static <T> Set<T> set(java.sql.Array array, Function<Object, T> read)
      throws java.sql.SQLException {
    return List.of((Object[]) array.getArray()).stream()
        .map(read)
        .collect(Collectors.toUnmodifiableSet());
  }

  void insert(PersonId id, SignInName signInName, String name) {
    jdbc.sql("insert into accounts.person (id, sign_in_name, name) values (:id, :signIn, :name)")
        .param("id", id.value())
        .param("signIn", signInName.text())
        .param("name", name)
        .update();
  }

  void replaceRoles(PersonId id, Set<Role> roles) {
    delete("accounts.person_role", id);
    for (Role role : new ArrayList<>(roles)) {
      jdbc.sql("insert into accounts.person_role (person, role) values (:id, :role)")
          .param("id", id.value())
          .param("role", role.name())
          .update();
    }
  }

  void replaceAssignments(PersonId id, Set<ConsultationId> consultations) {
    delete("accounts.assignment", id);
    for (ConsultationId consultation : consultations) {
      jdbc.sql("insert into accounts.assignment (person, consultation) values (:id, :call)")
          .param("id", id.value())
          .param("call", consultation.value())
          .update();
    }
  }

  private void delete(String table, PersonId id) {
    jdbc.sql("delete from " + table + " where person = :id").param("id", id.value()).update();
  }

  void disable(PersonId id, boolean disabled) {
    jdbc.sql("update accounts.person set disabled = :disabled where id = :id")
        .param("disabled", disabled)
        .param("id", id.value())
        .update();
  }

  /** Ends every session of the person and gives the number under which new ones open. */
  int nextEpoch(PersonId id) {
    return jdbc.sql("update accounts.person set epoch = epoch + 1 where id = :id returning epoch")
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }

  void setPassword(PersonId id, String hash) {
    jdbc.sql("update accounts.person set password_hash = :hash where id = :id")
        .param("hash", hash)
        .param("id", id.value())
        .update();
  }

  /** A password and passkeys are forgotten; whoever knew them is out. */
  void forgetWaysIn(PersonId id) {
    jdbc.sql("update accounts.person set password_hash = null where id = :id")
        .param("id", id.value())
        .update();
    delete("accounts.passkey", id);
    nextEpoch(id);
  }

  /** Forgets the password of whoever has a passkey; the lock keeps the last one there meanwhile. */
  boolean forgetPassword(PersonId id) {
    jdbc.sql("select id from accounts.person where id = :id for update")
        .param("id", id.value())
        .query(UUID.class)
        .list();
    return jdbc.sql(
                """
                update accounts.person set password_hash = null
                where id = :id and exists (select from accounts.passkey where person = :id)
                """)
            .param("id", id.value())
            .update()
        == 1;
  }

  Optional<String> passwordHash(PersonId id) {
    return jdbc.sql("select password_hash from accounts.person where id = :id")
        .param("id", id.value())
        .query(String.class)
        .optional();
  }

  /** Holds other changes of administrators back until this transaction ends. */
  void lockAdministrators() {
    jdbc.sql("select person from accounts.person_role where role = 'ADMINISTRATOR' for update")
        .query(UUID.class)
        .list();
  }
}
