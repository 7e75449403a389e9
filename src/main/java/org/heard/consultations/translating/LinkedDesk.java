package org.heard.consultations.translating;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.heard.accounts.AttemptLimits;
import org.heard.accounts.AttemptLimits.Kind;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanJoin;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.PlanTexts.Translation;
import org.heard.consultations.making.Plans.Saved;
import org.heard.consultations.making.Plans.Seen;
import org.heard.shared.CodeMarks;
import org.heard.shared.ConsultationId;
import org.heard.shared.DatabaseRole;
import org.heard.shared.HandoverCode;
import org.heard.shared.Language;
import org.heard.shared.Transactions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import tools.jackson.databind.json.JsonMapper;

/**
 * Works as a visitor, whoever is signed in on the device: the functions of the database give what
 * is behind the secret, and nothing else.
 */
@Service
@PreAuthorize("permitAll()")
class LinkedDesk implements TranslatorDesk {
  private final JdbcClient jdbc;
  private final JsonMapper json;
  private final CodeMarks marks;
  private final AttemptLimits limits;
  private final Transactions transactions;
  private final Clock clock;

  LinkedDesk(
      JdbcClient jdbc,
      JsonMapper json,
      CodeMarks marks,
      AttemptLimits limits,
      Transactions transactions,
      Clock clock) {
    this.jdbc = jdbc;
    this.json = json;
    this.marks = marks;
    this.limits = limits;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Opened open(HandoverCode secret) {
    if (!limits.tryAttempt(Kind.TRANSLATOR_LINK)) {
      return new Opened.TooMany();
    }
    Optional<TranslatorPass> pass = asVisitor(() -> pass(secret));
    if (pass.isEmpty()) {
      return new Opened.NotValid();
    }
    limits.succeeded(Kind.TRANSLATOR_LINK);
    return new Opened.In(pass.get());
  }

  @Override
  public Optional<Seen> read(TranslatorPass pass) {
    return asVisitor(() -> seen(pass));
  }

  @Override
  public Kept keep(TranslatorPass pass, int base, List<Translation> changes) {
    return asVisitor(() ->
        states(pass).lock() && seen(pass).isPresent()
            ? join(pass, base, changes)
            : new Kept.Gone());
  }

  @Override
  public Map<String, String> before(TranslatorPass pass) {
    return asVisitor(() -> {
      OldStates old = new OldStates(json, below -> states(pass).below(below, OldStates.AT_ONCE));
      return seen(pass).map(seen -> old.before(seen, pass.language())).orElseGet(Map::of);
    });
  }

  private Kept join(TranslatorPass pass, int base, List<Translation> changes) {
    PlanJoin plan = new PlanJoin(json, pass.call(), states(pass));
    Optional<Seen> from = plan.at(base);
    if (from.isEmpty()) {
      return new Kept.Clash(plan.now());
    }
    CallPlan translated = PlanTexts.translate(from.get().plan(), pass.language(), changes);
    return switch (plan.save(base, translated)) {
      case Saved.Stored stored -> new Kept.Stored(stored.now());
      case Saved.Clash clash -> new Kept.Clash(clash.theirs());
      case Saved.Over over -> new Kept.Over(over.found());
      case Saved.Gone() -> new Kept.Gone();
    };
  }

  /**
   * Without states behind the link the plan is an empty one, which has no such language: as one has
   * none from which a manager took the language.
   */
  private Optional<Seen> seen(TranslatorPass pass) {
    return clock.instant().isBefore(pass.until())
        ? Optional.of(new PlanJoin(json, pass.call(), states(pass)).now())
            .filter(seen -> TranslationJob.into(seen, pass.language()).isPresent())
        : Optional.empty();
  }

  private LinkedStates states(TranslatorPass pass) {
    return new LinkedStates(jdbc, json, pass.mark(), clock.instant());
  }

  private Optional<TranslatorPass> pass(HandoverCode secret) {
    return marks.before(secret).stream()
        .map(this::pass)
        .flatMap(Optional::stream)
        .filter(pass -> seen(pass).isPresent())
        .findFirst();
  }

  private Optional<TranslatorPass> pass(byte[] mark) {
    return jdbc.sql("select call, tag, last_day from consultations.open_link(:mark, :now)")
        .param("mark", mark)
        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
        .query((row, number) ->
            new TranslatorPass(
                new ConsultationId(row.getObject("call", UUID.class)),
                Language.of(row.getString("tag")),
                mark,
                row.getObject("last_day", LocalDate.class),
                clock.instant().plus(LONGEST)))
        .optional();
  }

  private <T> T asVisitor(Supplier<T> work) {
    return transactions.as(DatabaseRole.VISITOR, work);
  }
}
