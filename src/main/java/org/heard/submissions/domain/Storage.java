package org.heard.submissions.domain;

import java.util.Objects;
import java.util.function.Supplier;
import org.heard.submissions.StorageUnavailableException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** The way to the tables; when they cannot be reached, the one exception that pages know. */
@Component
class Storage {
  private final TransactionTemplate transaction;

  Storage(PlatformTransactionManager transactions) {
    this.transaction = new TransactionTemplate(transactions);
  }

  /** All of it or nothing of it. */
  <T> T inTransaction(Supplier<T> work) {
    return reached(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
  }

  /**
   * Statements that are each whole by themselves. Half of what a page costs the database is to
   * begin a transaction and to end it.
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
