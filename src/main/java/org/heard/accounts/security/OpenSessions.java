package org.heard.accounts.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSessionBindingEvent;
import jakarta.servlet.http.HttpSessionBindingListener;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.heard.accounts.Sessions.Place;
import org.heard.shared.DatabaseRole;
import org.heard.shared.Transactions;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/**
 * Where accounts of child advisors are open, for themselves alone: a day, and no longer than the
 * session (docs/decisions/0174).
 */
@Component
class OpenSessions {
  private static final String NAME = OpenSessions.class.getName();

  /** Lies in the session and goes with it, however it ends. */
  private static final class Open implements HttpSessionBindingListener, Serializable {
    private final UUID id;
    private final transient @Nullable OpenSessions places;

    Open(UUID id, OpenSessions places) {
      this.id = id;
      this.places = places;
    }

    @Override
    public void valueUnbound(HttpSessionBindingEvent ended) {
      if (places != null) {
        places.forget(id);
      }
    }
  }

  private final JdbcClient jdbc;
  private final Transactions transactions;
  private final Clock clock;

  OpenSessions(JdbcClient jdbc, Transactions transactions, Clock clock) {
    this.jdbc = jdbc;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A child came in with the present request. */
  void note(SignedInPerson person) {
    request().ifPresent(request -> note(person, request));
  }

  private void note(SignedInPerson person, HttpServletRequest request) {
    UUID id = UUID.randomUUID();
    transactions.as(
        DatabaseRole.DOOR,
        () -> {
          jdbc.sql(
                  """
                  insert into accounts.open_session (id, person, epoch, since)
                  values (:id, :person, :epoch, :since)
                  """)
              .param("id", id)
              .param("person", person.id())
              .param("epoch", person.epoch())
              .param("since", today())
              .update();
        });
    request.getSession().setAttribute(NAME, new Open(id, this));
  }

  /** A session lasts eight hours, so what is older than yesterday was lost with its server. */
  List<Place> of(SignedInPerson person) {
    return jdbc.sql(
            """
            select id = :here as here, since from accounts.open_session
            where person = :person and epoch = :epoch and since >= :yesterday
            order by here desc, since desc, id
            """)
        .param("here", here().orElseGet(UUID::randomUUID))
        .param("person", person.id())
        .param("epoch", person.epoch())
        .param("yesterday", today().minusDays(1))
        .query((row, number) ->
            new Place(row.getObject("since", LocalDate.class), row.getBoolean("here")))
        .list();
  }

  /** The present session goes on under another number; all others are over. */
  void keepOnlyThis(UUID person, int epoch) {
    UUID here = here().orElseGet(UUID::randomUUID);
    jdbc.sql("delete from accounts.open_session where person = :person and id <> :here")
        .param("person", person)
        .param("here", here)
        .update();
    jdbc.sql("update accounts.open_session set epoch = :epoch where id = :here")
        .param("epoch", epoch)
        .param("here", here)
        .update();
  }

  private void forget(UUID id) {
    try {
      transactions.as(
          DatabaseRole.DOOR,
          () -> {
            jdbc.sql("delete from accounts.open_session where id = :id").param("id", id).update();
          });
    } catch (DataAccessException | TransactionException e) {
      // The database is away: what stays counts no longer than until tomorrow.
      return;
    }
  }

  private static Optional<UUID> here() {
    return request()
        .map(request -> request.getSession(false))
        .map(session -> session.getAttribute(NAME))
        .map(open -> ((Open) open).id);
  }

  private static Optional<HttpServletRequest> request() {
    return RequestContextHolder.getRequestAttributes()
            instanceof ServletRequestAttributes attributes
        ? Optional.of(attributes.getRequest())
        : Optional.empty();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
