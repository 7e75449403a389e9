package org.heard.consultations.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.heard.accounts.CurrentPerson;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.templates.TemplateRows.Row;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.PersonId;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Each state of a template is a row; who sees which stands in the rules of the database. */
@Service
@Transactional
class StoredTemplates implements Templates {
  private final TemplateRows rows;
  private final Starter starter;
  private final Plans plans;
  private final CurrentPerson person;

  StoredTemplates(TemplateRows rows, Starter starter, Plans plans, CurrentPerson person) {
    this.rows = rows;
    this.starter = starter;
    this.plans = plans;
    this.person = person;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public List<Template> all(Language reader, boolean retiredToo) {
    List<Template> all = new ArrayList<>();
    all.add(starter.in(reader));
    all.addAll(shown(false, retiredToo));
    return List.copyOf(all);
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public List<Template> blocks(boolean retiredToo) {
    return shown(true, retiredToo);
  }

  private List<Template> shown(boolean blocks, boolean retiredToo) {
    return rows.newest().stream()
        .filter(row -> row.block() == blocks && (retiredToo || !row.retired()))
        .map(this::shown)
        .toList();
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Template> make(ConsultationId from, About about) {
    return plans.read(from).map(Seen::plan).map(plan -> first(about, false, plan));
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Template> make(ConsultationId from, String section, About about) {
    return plans
        .read(from)
        .flatMap(seen -> Block.of(seen.plan(), section))
        .map(plan -> first(about, true, plan));
  }

  private Template first(About about, boolean block, CallPlan plan) {
    return stored(new Row(new TemplateId(UUID.randomUUID()), 1, about, false, block, plan, me()));
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Changed describe(TemplateId id, int revision, About about) {
    return change(id, revision, row -> row.next(about, row.retired(), row.plan()));
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Changed renew(TemplateId id, int revision, ConsultationId from) {
    return plans
        .read(from)
        .map(Seen::plan)
        .map(plan -> renew(id, revision, false, plan))
        .orElseGet(Changed.Gone::new);
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Changed renew(TemplateId id, int revision, ConsultationId from, String section) {
    return plans
        .read(from)
        .flatMap(seen -> Block.of(seen.plan(), section))
        .map(plan -> renew(id, revision, true, plan))
        .orElseGet(Changed.Gone::new);
  }

  /** A block stays a block, and a whole call a whole call. */
  private Changed renew(TemplateId id, int revision, boolean block, CallPlan plan) {
    return rows.newest(id).filter(row -> row.block() == block).isEmpty()
        ? new Changed.Gone()
        : change(id, revision, row -> row.next(row.about(), row.retired(), plan));
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Changed retire(TemplateId id, int revision, boolean retired) {
    return change(id, revision, row -> row.next(row.about(), retired, row.plan()));
  }

  private Changed change(TemplateId id, int revision, UnaryOperator<Row> change) {
    Optional<Row> row = rows.newest(id).filter(one -> one.owner().equals(me()));
    if (row.isEmpty()) {
      return new Changed.Gone();
    }
    if (row.get().number() != revision) {
      return new Changed.Meanwhile(shown(row.get()));
    }
    return new Changed.Done(stored(change.apply(row.get())));
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public List<Step> history(TemplateId id) {
    return rows.history(id);
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<ConsultationId> begin(TemplateId id, Language original, String name) {
    boolean block = rows.newest(id).filter(Row::block).isPresent();
    return plan(id)
        .filter(from -> !block)
        .map(from -> {
          ConsultationId begun = plans.begin(from(from, original), name);
          rows.takePictures(id, begun);
          return begun;
        });
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public boolean lendPictures(TemplateId id, ConsultationId call) {
    boolean there = plans.revision(call).isPresent();
    if (there) {
      rows.takePictures(id, call);
    }
    return there;
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Optional<Questionnaire> questions(TemplateId id) {
    return plan(id).map(CallPlan::questionnaire);
  }

  private Optional<CallPlan> plan(TemplateId id) {
    return id.equals(Starter.ID)
        ? Optional.of(starter.plan())
        : rows.newest(id).filter(row -> !row.retired()).map(Row::plan);
  }

  /** The language somebody writes in stands first; all wordings are kept. */
  private static CallPlan from(CallPlan plan, Language original) {
    List<Language> languages = new ArrayList<>(plan.settings().languages());
    if (!languages.remove(original)) {
      return plan;
    }
    languages.addFirst(original);
    return plan.with(plan.settings().withLanguages(languages));
  }

  private Template shown(Row row) {
    return new Template(
        row.id(),
        row.number(),
        row.about().name(),
        row.about().about(),
        row.about().forEverybody(),
        row.retired(),
        row.owner().equals(me()),
        row.plan().settings().languages(),
        row.plan().questionnaire().questions().size());
  }

  private PersonId me() {
    return person.id().orElseThrow();
  }

  private Template stored(Row row) {
    rows.store(row, me());
    return shown(row);
  }
}
