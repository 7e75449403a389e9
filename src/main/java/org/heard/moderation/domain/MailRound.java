package org.heard.moderation.domain;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.heard.shared.DatabaseRole;
import org.heard.shared.Transactions;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Mails what still has to be mailed, and tries again in the next minute what the server did not
 * take. A node holds the rows it works on, so two nodes do not mail twice; a node that dies between
 * mail and commit mails once more, which is better than never.
 */
@Component
class MailRound {
  private static final Logger LOG = LoggerFactory.getLogger(MailRound.class);
  private static final int AT_ONCE = 20;

  private final JdbcClient jdbc;
  private final AlertMail mail;
  private final Transactions transactions;

  MailRound(JdbcClient jdbc, AlertMail mail, Transactions transactions) {
    this.transactions = transactions;
    this.jdbc = jdbc;
    this.mail = mail;
  }

  private record Due(UUID id, String address, String number) {}

  private record Waiting(UUID id, String address, boolean unread) {}

  @Scheduled(
      initialDelayString = "${heard.alerts.every:60}",
      fixedDelayString = "${heard.alerts.every:60}",
      timeUnit = TimeUnit.SECONDS)
  void run() {
    transactions.as(DatabaseRole.KEEPER, this::work);
  }

  private void work() {
    if (!mail.on()) {
      return;
    }
    for (Waiting notice : notices()) {
      if (sent(() -> tell(notice))) {
        jdbc.sql("update moderation.notice set mailed = true where id = :id")
            .param("id", notice.id())
            .update();
      }
    }
    for (Due due : tests()) {
      if (sent(() -> mail.test(due.address(), due.number()))) {
        jdbc.sql("update moderation.alert_test set mailed = true where person = :person")
            .param("person", due.id())
            .update();
      }
    }
  }

  private void tell(Waiting notice) {
    if (notice.unread()) {
      mail.unread(notice.address());
    } else {
      mail.alert(notice.address());
    }
  }

  // What somebody put away, or what needs nobody any more, is not mailed late.
  private List<Waiting> notices() {
    return jdbc.sql(
            """
            select n.id, a.address, n.concern_id is null as unread from moderation.notice n
            join moderation.alert_address a on a.person = n.person
            left join moderation.concern c on c.id = n.concern_id
            where not n.mailed and not n.seen and (n.concern_id is null or c.state <> 'CLOSED')
            order by n.noted, n.id limit :most for update of n skip locked
            """)
        .param("most", AT_ONCE)
        .query((row, number) ->
            new Waiting(
                row.getObject("id", UUID.class),
                row.getString("address"),
                row.getBoolean("unread")))
        .list();
  }

  private List<Due> tests() {
    return jdbc.sql(
            """
            select t.person as id, a.address, t.number from moderation.alert_test t
            join moderation.alert_address a on a.person = t.person
            where not t.mailed order by t.started_on, t.person limit :most
            for update of t skip locked
            """)
        .param("most", AT_ONCE)
        .query(MailRound::due)
        .list();
  }

  private static Due due(ResultSet row, int number) throws SQLException {
    return new Due(
        row.getObject("id", UUID.class), row.getString("address"), row.getString("number"));
  }

  /** The message of the failure could hold the address, so only its kind is logged. */
  private static boolean sent(Runnable send) {
    try {
      send.run();
      return true;
    } catch (MailException e) {
      LOG.error("An alert could not be mailed: {}", e.getClass().getSimpleName());
      return false;
    }
  }
}
