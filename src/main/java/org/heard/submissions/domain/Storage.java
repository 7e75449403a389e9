package org.heard.submissions.domain;

import java.util.function.Supplier;
import org.heard.shared.DatabaseRole;
import org.heard.shared.Transactions;
import org.heard.submissions.StorageUnavailableException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** The way to the tables; when they cannot be reached, the one exception that pages know. */
@Component
class Storage {
  private final Transactions transactions;

  Storage(Transactions transactions) {
    this.transactions = transactions;
  }

  /** All of it or nothing of it, as the child's own work whoever is signed in on the device. */
  <T> T inTransaction(Supplier<T> work) {
    return reached(() -> transactions.as(DatabaseRole.CHILD, work));
  }

  /**
   * Statements that are each whole by themselves. Half of what a page costs the database is to
   * begin a transaction and to end it. They reach unfinished answers, and nothing that was sent.
   */
  <T> T eachAlone(Supplier<T> work) {
    return reached(work);
  }

  private static <T> T reached(Supplier<T> work) {
    try {
      return work.get();
    } catch (DataAccessResourceFailureException
        | TransientDataAccessException
        | RecoverableDataAccessException
        | UncategorizedSQLException
        | TransactionException e) {
      throw new StorageUnavailableException(e);
    }
  }
}
