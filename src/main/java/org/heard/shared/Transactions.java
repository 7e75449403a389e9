package org.heard.shared;

import java.util.Objects;
import java.util.function.Supplier;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Transactions of work that is not a signed-in person's. Services of the team need nothing but
 * {@code @Transactional}: a transaction follows whoever is signed in.
 */
public class Transactions {
  private final TransactionTemplate transaction;

  public Transactions(PlatformTransactionManager manager) {
    this.transaction = new TransactionTemplate(manager);
  }

  /**
   * Runs the work in a transaction that reaches what this role may; joins a running one as it is.
   *
   * @throws IllegalArgumentException for the role of the team, which nobody may give
   */
  public <T> T as(DatabaseRole role, Supplier<T> work) {
    return role.during(() -> Objects.requireNonNull(transaction.execute(status -> work.get())));
  }

  /** The same without a result. */
  public void as(DatabaseRole role, Runnable work) {
    role.during(() -> {
      transaction.executeWithoutResult(status -> work.run());
      return true;
    });
  }
}
