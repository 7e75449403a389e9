package org.heard.advisors.people;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.heard.accounts.AttemptLimits;
import org.heard.accounts.AttemptLimits.Kind;
import org.heard.shared.DatabaseRole;
import org.heard.shared.HandoverCode;
import org.heard.shared.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Works for whoever has the link, whoever else is signed in on the device. */
@Service
@PreAuthorize("permitAll()")
class LinkedChildForm implements ChildForm {
  private final JdbcClient jdbc;
  private final ApplicationRows rows;
  private final AttemptLimits limits;
  private final Transactions transactions;
  private final Clock clock;

  LinkedChildForm(
      JdbcClient jdbc,
      ApplicationRows rows,
      AttemptLimits limits,
      Transactions transactions,
      Clock clock) {
    this.jdbc = jdbc;
    this.rows = rows;
    this.limits = limits;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Opened open(HandoverCode code) {
    if (!limits.tryAttempt(Kind.TRANSLATOR_LINK)) {
      return new Opened.TooMany();
    }
    Optional<Application> found = transactions.as(DatabaseRole.DOOR, () -> find(code));
    found.ifPresent(one -> limits.succeeded(Kind.TRANSLATOR_LINK));
    return found.map(LinkedChildForm::opened).orElseGet(Opened.NotValid::new);
  }

  private static Opened opened(Application one) {
    return switch (one.state()) {
      case BEGUN, WAITING -> new Opened.Form(one.own());
      case ACCEPTED -> new Opened.Yes();
      case DECLINED -> new Opened.No(one.reason().orElse(""));
    };
  }

  @Override
  public Sent send(HandoverCode code, OwnForm form) {
    if (!limits.tryAttempt(Kind.TRANSLATOR_LINK)) {
      return Sent.TOO_MANY;
    }
    if (!complete(form)) {
      return Sent.INCOMPLETE;
    }
    boolean kept = transactions.as(DatabaseRole.DOOR, () -> keep(code, form));
    if (kept) {
      limits.succeeded(Kind.TRANSLATOR_LINK);
    }
    return kept ? Sent.DONE : Sent.NOT_VALID;
  }

  private static boolean complete(OwnForm form) {
    return !form.nickname().isEmpty()
        && form.nickname().length() <= OwnForm.MOST_NICKNAME
        && !form.languages().isEmpty()
        && List.of(form.why(), form.help(), form.topics()).stream()
            .allMatch(text -> text.length() <= OwnForm.MOST);
  }

  private boolean keep(HandoverCode code, OwnForm form) {
    return find(code)
        .filter(one ->
            behind("select advisors.send_form(:hash, :now, :words)", code)
                .param("words", rows.sealed(form, one.id()))
                .query(Boolean.class)
                .single())
        .isPresent();
  }

  private Optional<Application> find(HandoverCode code) {
    return behind("select * from advisors.form_behind(:hash, :now)", code)
        .query(rows::application)
        .optional();
  }

  private JdbcClient.StatementSpec behind(String sql, HandoverCode code) {
    return jdbc.sql(sql).param("hash", code.hash()).param("now", Timestamp.from(clock.instant()));
  }
}
