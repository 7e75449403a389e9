package org.heard.submissions.domain;

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

/** One transaction; when the database cannot be reached, the one exception that pages know. */
@Component
class Storage {
  private final TransactionTemplate transaction;

  Storage(PlatformTransactionManager transactions) {
    this.transaction = new TransactionTemplate(transactions);
  }

  <T> T inTransaction(Supplier<T> work) {
    try {
      return java.util.Objects.requireNonNull(transaction.execute(status -> work.get()));
    } catch (DataAccessResourceFailureException
        | TransientDataAccessException
        | RecoverableDataAccessException
        | UncategorizedSQLException
        | TransactionException e) {
      throw new StorageUnavailableException(e);
    }
  }
}
