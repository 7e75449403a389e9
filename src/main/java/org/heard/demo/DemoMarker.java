package org.heard.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.heard.shared.DatabaseRole;
import org.heard.shared.Transactions;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What says that a database is a demo, and how far it is filled. */
@Component
@Profile("demo")
class DemoMarker {
  private final JdbcClient jdbc;
  private final Transactions transactions;
  private final Clock clock;

  DemoMarker(JdbcClient jdbc, Transactions transactions, Clock clock) {
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  boolean isThere() {
    return asKeeper(
        () -> jdbc.sql("select exists (select from demo.marker)").query(Boolean.class).single());
  }

  void put() {
    asKeeper(() ->
        jdbc.sql("insert into demo.marker (since) values (:today) on conflict do nothing")
            .param("today", LocalDate.now(clock))
            .update());
  }

  /** How many invented submissions a call has got. */
  int sent(String slug) {
    return asKeeper(() ->
        jdbc.sql("select sent from demo.filled where slug = :slug")
            .param("slug", slug)
            .query(Integer.class)
            .optional()
            .orElse(0));
  }

  void addSent(String slug, int more) {
    asKeeper(() ->
        jdbc.sql(
                """
                insert into demo.filled (slug, sent) values (:slug, :more)
                on conflict (slug) do update set sent = demo.filled.sent + :more
                """)
            .param("slug", slug)
            .param("more", more)
            .update());
  }

  boolean reviewed(String slug) {
    return asKeeper(() ->
        jdbc.sql("select exists (select from demo.filled where slug = :slug and reviewed)")
            .param("slug", slug)
            .query(Boolean.class)
            .single());
  }

  void setReviewed(String slug) {
    asKeeper(() ->
        jdbc.sql("update demo.filled set reviewed = true where slug = :slug")
            .param("slug", slug)
            .update());
  }

  private <T> T asKeeper(Supplier<T> work) {
    return transactions.as(DatabaseRole.KEEPER, work);
  }
}
