package org.heard;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.heard.shared.DatabaseRole;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Refuses to start while the second wall has a hole: a table without row-level security and a
 * policy, or a runtime user who could go around it (safety.md DB-1, DB-2). Afterwards nobody is the
 * owner any more.
 */
@Component
class DatabaseWall implements SmartInitializingSingleton {
  private static final String OURS =
      """
      n.nspname not in ('pg_catalog', 'information_schema') and n.nspname not like 'pg\\_%'
      """;

  private final JdbcClient jdbc;
  private final OwnerDatabase owner;

  DatabaseWall(JdbcClient jdbc, OwnerDatabase owner) {
    this.jdbc = jdbc;
    this.owner = owner;
  }

  @Override
  public void afterSingletonsInstantiated() {
    List<String> holes = holes();
    if (!holes.isEmpty()) {
      throw new IncompleteConfigurationException(
          "Answers of children would stand behind one wall only: " + String.join("; ", holes));
    }
    owner.close();
  }

  /** What is wrong, each as a sentence that says what to do. */
  List<String> holes() {
    List<String> holes = new ArrayList<>();
    strong()
        .forEach(role ->
            holes.add(
                "the database user " + role + " may go around row-level security or make roles"));
    owned()
        .forEach(what ->
            holes.add("the runtime user of the database owns, or may become who owns, " + what));
    creating().forEach(where -> holes.add("the runtime user may make things in " + where));
    open()
        .forEach(table ->
            holes.add(
                table
                    + " has no row-level security that is forced and has a policy: name it in"
                    + " R__who_sees_what.sql of its module (CONTRIBUTING.md)"));
    return holes;
  }

  private List<String> strong() {
    return jdbc.sql(
            """
            select rolname from pg_roles
            where (rolname = session_user or rolname in (:roles))
              and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
            order by rolname
            """)
        .param("roles", Stream.of(DatabaseRole.values()).map(DatabaseRole::inDatabase).toList())
        .query((row, number) -> row.getString(1))
        .list();
  }

  private List<String> owned() {
    return jdbc.sql(
            """
            select n.nspname || '.' || c.relname from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where %s and c.relkind in ('r', 'p', 'v', 'm', 'S')
              and pg_has_role(session_user, c.relowner, 'MEMBER')
            union all
            select 'the schema ' || n.nspname from pg_namespace n
            where %s and pg_has_role(session_user, n.nspowner, 'MEMBER')
            order by 1 limit 3
            """
                .formatted(OURS, OURS))
        .query((row, number) -> row.getString(1))
        .list();
  }

  private List<String> creating() {
    return jdbc.sql(
            """
            select 'the schema ' || n.nspname from pg_namespace n, pg_roles r
            where %s and (r.rolname = session_user or r.rolname in (:roles))
              and has_schema_privilege(r.oid, n.oid, 'CREATE')
            union
            select 'the database' where has_database_privilege(session_user, current_database(), 'CREATE')
            order by 1 limit 3
            """
                .formatted(OURS))
        .param("roles", Stream.of(DatabaseRole.values()).map(DatabaseRole::inDatabase).toList())
        .query((row, number) -> row.getString(1))
        .list();
  }

  /** Every table but Flyway's own, which holds names of files and to which nobody has a grant. */
  private List<String> open() {
    return jdbc.sql(
            """
            select n.nspname || '.' || c.relname from pg_class c
            join pg_namespace n on n.oid = c.relnamespace
            where %s and not (n.nspname = 'public' and c.relname like 'flyway\\_schema\\_history%%')
              and case when c.relkind in ('r', 'p') then
                  not c.relrowsecurity or not c.relforcerowsecurity
                  or has_table_privilege('public', c.oid, 'select, insert, update, delete')
                  or not exists (select from pg_policy p
                    where p.polrelid = c.oid and p.polname <> 'owner_in_migrations')
                when c.relkind in ('v', 'm') then
                  not coalesce('security_invoker=true' = any (c.reloptions), false)
                else false end
            order by 1
            """
                .formatted(OURS))
        .query((row, number) -> row.getString(1))
        .list();
  }
}
