package org.heard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The start is refused while the second wall has a hole (docs/decisions/0132). */
@HeardTest
class DatabaseWallTest {
  @Autowired private DatabaseWall wall;
  @Autowired private DatabaseAccess access;
  @Autowired @AsOwner private JdbcClient owner;

  /** Fails with a sentence that says what to do, when a new table was not named. */
  @Test
  void everyTableStandsBehindIt() {
    assertThat(wall.holes()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "create table moderation.forgotten (id int)",
        "create table forgotten (id int)",
        """
        create table moderation.forgotten (id int);
        alter table moderation.forgotten enable row level security;
        create policy all_of_it on moderation.forgotten using (true)
        """,
        """
        create table moderation.forgotten (id int);
        call heard.close('moderation.forgotten')
        """,
        """
        create table moderation.forgotten (id int);
        call heard.close('moderation.forgotten');
        create policy all_of_it on moderation.forgotten using (true);
        grant select on moderation.forgotten to public
        """,
        "create view moderation.forgotten as select * from submissions.submission"
      })
  void aTableThatWasForgottenRefusesTheStart(String made) {
    owner.sql(made).update();
    try {
      assertThat(wall.holes())
          .singleElement()
          .asString()
          .contains(".forgotten has no row-level security")
          .contains("R__who_sees_what.sql of its module");
      assertThatExceptionOfType(IncompleteConfigurationException.class)
          .isThrownBy(wall::afterSingletonsInstantiated)
          .withMessageContaining(".forgotten");
    } finally {
      owner
          .sql(
              made.startsWith("create view")
                  ? "drop view moderation.forgotten"
                  : "drop table if exists moderation.forgotten, forgotten")
          .update();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "alter role heard_runtime superuser|alter role heard_runtime nosuperuser",
        "alter role heard_runtime bypassrls|alter role heard_runtime nobypassrls",
        "alter role heard_team bypassrls|alter role heard_team nobypassrls",
        "alter role heard_keeper createrole|alter role heard_keeper nocreaterole",
        "alter table demo.filled owner to heard_team|alter table demo.filled owner to postgres",
        "alter schema demo owner to heard_runtime|alter schema demo owner to postgres",
        "grant postgres to heard_runtime|revoke postgres from heard_runtime",
        "grant create on schema moderation to heard_team|revoke create on schema moderation from heard_team",
        "grant create on database postgres to heard_runtime|revoke create on database postgres from heard_runtime"
      })
  void aRuntimeUserWhoCouldGoAroundItRefusesTheStart(String doneAndUndone) {
    String[] both = doneAndUndone.split("\\|", -1);
    owner.sql(both[0]).update();
    try {
      assertThat(wall.holes()).isNotEmpty();
    } finally {
      owner.sql(both[1]).update();
    }
    assertThat(wall.holes()).isEmpty();
  }

  @Test
  void nobodyIsTheOwnerAfterTheStart() {
    OwnerDatabase own = new OwnerDatabase(access.url(), access.owner());
    own.close();
    assertThatExceptionOfType(java.sql.SQLException.class)
        .isThrownBy(() -> own.dataSource().getConnection())
        .withMessageContaining("after the start");
  }

  @Test
  void rolesThatAnAdministratorMadeAreTakenAsTheyAre() {
    String weak = "weak_" + UUID.randomUUID().toString().replace("-", "");
    owner.sql("create role " + weak + " login").update();
    try {
      OwnerDatabase mayNothing = new OwnerDatabase(access.url(), new DatabaseLogin(weak, null));
      DatabaseRoles.prepare(mayNothing, access.runtime(), false);
      DatabaseLogin unknown = new DatabaseLogin("not_there", "a password");
      assertThatExceptionOfType(IncompleteConfigurationException.class)
          .isThrownBy(() -> DatabaseRoles.prepare(mayNothing, unknown, false))
          .withMessageContaining(weak)
          .withMessageContaining("Users of the database");
    } finally {
      owner.sql("drop role " + weak).update();
    }
  }

  @Test
  void aLoginThatIsMissingIsMadeWithItsPasswordAndWithOneRoleAlwaysThere() {
    DatabaseLogin login = new DatabaseLogin("It's \"quoted\"", "long and random");
    OwnerDatabase own = new OwnerDatabase(access.url(), access.owner());
    try {
      DatabaseRoles.prepare(own, login, false);
      DatabaseRoles.prepare(own, login, false);
      assertThat(
              owner
                  .sql(
                      """
                      select roleid::regrole::text from pg_auth_members
                      where member = (select oid from pg_roles where rolname = :login)
                        and inherit_option and not set_option
                      """)
                  .param("login", login.user())
                  .query(String.class)
                  .list())
          .isEqualTo(List.of("heard_visitor"));
      assertThat(
              owner
                  .sql("select rolpassword from pg_authid where rolname = :login")
                  .param("login", login.user())
                  .query(String.class)
                  .single())
          .startsWith("SCRAM-SHA-256$");
    } finally {
      owner.sql("drop role \"It's \"\"quoted\"\"\"").update();
    }
  }
}
