package org.heard.accounts.security;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.regex.Pattern;
import org.heard.accounts.OneTimeSecret;
import org.heard.accounts.SeedSeal;
import org.heard.shared.DatabaseRole;
import org.heard.shared.PersonId;
import org.heard.shared.Transactions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Begins and checks second steps. A code counts once, whoever saw it over a shoulder. */
@Component
class SecondStepCheck {
  private static final Pattern TIME_CODE = Pattern.compile("[0-9]{6}");
  private static final int LONGEST = 60;

  /** What came of a code. */
  enum Outcome {
    RIGHT,
    /** Right, and the first one ever. */
    FIRST,
    WRONG,
    TOO_MANY
  }

  private final SecondStepRows rows;
  private final SeedSeal seal;
  private final boolean required;
  private final Transactions transactions;
  private final Clock clock;

  SecondStepCheck(
      SecondStepRows rows,
      SeedSeal seal,
      @Value("${heard.second-step}") boolean required,
      Transactions transactions,
      Clock clock) {
    this.transactions = transactions;
    this.rows = rows;
    this.seal = seal;
    this.required = required;
    this.clock = clock;
  }

  boolean required() {
    return required;
  }

  /** After the right password: whoever has no second step gets a seed to begin with. */
  public void begin(UUID person) {
    byte[] sealed = seal.close(TimeCodes.freshSeed(), new PersonId(person));
    transactions.as(DatabaseRole.DOOR, () -> rows.begin(person, sealed));
  }

  /** The seed to be learned; empty for whoever has a second step. */
  public Optional<byte[]> seedToLearn(UUID person) {
    return transactions
        .as(DatabaseRole.DOOR, () -> rows.of(person))
        .filter(entry -> !entry.confirmed())
        .map(entry -> seal.open(entry.seed(), new PersonId(person)));
  }

  /** Looks at what was typed: a code of now, or a recovery code. */
  public Outcome check(UUID person, String typed) {
    return transactions.as(DatabaseRole.DOOR, () -> checked(person, typed));
  }

  private Outcome checked(UUID person, String typed) {
    Instant now = clock.instant();
    Optional<SecondStepRows.Entry> entry = rows.of(person);
    if (entry.isEmpty() || typed.length() > LONGEST) {
      return Outcome.WRONG;
    }
    if (!rows.mayTry(person, now)) {
      return Outcome.TOO_MANY;
    }
    String digits = typed.replaceAll("\\s", "");
    if (!TIME_CODE.matcher(digits).matches()) {
      return rows.use(person, new OneTimeSecret(typed)) ? Outcome.RIGHT : Outcome.WRONG;
    }
    OptionalLong step =
        TimeCodes.step(seal.open(entry.get().seed(), new PersonId(person)), digits, now);
    if (step.isEmpty() || !rows.take(person, step.getAsLong())) {
      return Outcome.WRONG;
    }
    return entry.get().confirmed() ? Outcome.RIGHT : Outcome.FIRST;
  }
}
