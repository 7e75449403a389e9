package org.heard.consultations.pictures;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.heard.consultations.pictures.CallPictures.Kept.Refused;
import org.heard.consultations.pictures.CallPictures.Kept.Stored;
import org.heard.shared.ConsultationId;
import org.heard.shared.pictures.OwnPictures;
import org.heard.shared.pictures.PictureFile;
import org.heard.shared.pictures.PictureTurns;
import org.heard.shared.pictures.Redone;
import org.heard.shared.pictures.Redrawing;
import org.heard.shared.pictures.ShownPicture;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** Who sees what stands in the rules of the database (R__who_sees_what.sql). */
@Service
@Transactional
class StoredPictures implements CallPictures {
  /** Sharp on a phone beside words, and small enough for a slow line. */
  private static final Redrawing.Look LOOK = new Redrawing.Look(640, 60_000, 0.8f);

  // Making a picture anew takes memory; children's own pictures have turns of their own.
  final Semaphore turns = new Semaphore(1, true);
  private final PictureTurns making = new PictureTurns(turns);
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  StoredPictures(JdbcClient jdbc, PlatformTransactionManager transactions) {
    this.jdbc = jdbc;
    this.transaction = new TransactionTemplate(transactions);
  }

  /** A turn may be waited for: meanwhile neither the plan nor a connection is held. */
  @Override
  @Transactional(propagation = Propagation.NOT_SUPPORTED)
  @PreAuthorize("hasRole('MANAGER')")
  public Kept keep(ConsultationId call, byte[] sent) {
    Optional<Kept> refused = Objects.requireNonNull(transaction.execute(none -> against(call)));
    return refused.orElseGet(() -> kept(call, sent));
  }

  private Kept kept(ConsultationId call, byte[] sent) {
    return sent.length > MOST_BYTES
        ? new Refused(Why.TOO_LARGE)
        : making
            .made(sent, LOOK)
            .map(redone ->
                switch (redone) {
                  case Redone.Made(PictureFile file) -> stored(call, file);
                  case Redone.WrongType() -> new Refused(Why.WRONG_TYPE);
                  case Redone.Unreadable() -> new Refused(Why.UNREADABLE);
                  case Redone.TooManyPoints() -> new Refused(Why.TOO_MANY_POINTS);
                })
            .orElseGet(() -> new Refused(Why.BUSY));
  }

  private Kept stored(ConsultationId call, PictureFile file) {
    return Objects.requireNonNull(
        transaction.execute(none -> against(call).orElseGet(() -> new Stored(store(call, file)))));
  }

  /** Why a call gets no further picture; nobody else brings one until the end. */
  private Optional<Kept> against(ConsultationId call) {
    if (!lock(call)) {
      return Optional.of(new Refused(Why.NO_SUCH_CALL));
    }
    return of(call).size() >= MOST_PICTURES
        ? Optional.of(new Refused(Why.TOO_MANY_PICTURES))
        : Optional.empty();
  }

  private String store(ConsultationId call, PictureFile file) {
    String name = OwnPictures.name(file);
    // Somebody else may have brought the same, for a call that this person does not see.
    jdbc.sql(
            """
            insert into consultations.picture (name, type, width, height, image)
            values (:name, :type, :width, :height, :image) on conflict do nothing
            """)
        .param("name", name)
        .param("type", file.contentType())
        .param("width", file.width())
        .param("height", file.height())
        .param("image", file.bytes())
        .update();
    jdbc.sql(
            """
            insert into consultations.picture_of_call (consultation_id, name)
            values (:call, :name) on conflict do nothing
            """)
        .param("call", call.value())
        .param("name", name)
        .update();
    return name;
  }

  private boolean lock(ConsultationId call) {
    return !jdbc.sql(
            "select 1 from consultations.prepared_call where consultation_id = :id"
                + " and consultations.may_prepare(consultation_id) for update")
        .param("id", call.value())
        .query((row, number) -> true)
        .list()
        .isEmpty();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("permitAll()")
  public Optional<ShownPicture> open(String name) {
    if (!OwnPictures.isOwn(name)) {
      return Optional.empty();
    }
    return jdbc.sql(
            """
            select type, image, width, height, published from consultations.picture
            where name = :name
            """)
        .param("name", name)
        .query((row, number) ->
            new ShownPicture(
                new PictureFile(
                    row.getString("type"),
                    row.getBytes("image"),
                    row.getInt("width"),
                    row.getInt("height")),
                row.getBoolean("published")))
        .optional();
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Set<String> of(ConsultationId call) {
    return Set.copyOf(
        jdbc.sql("select name from consultations.picture_of_call where consultation_id = :call")
            .param("call", call.value())
            .query(String.class)
            .list());
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("hasRole('MANAGER')")
  public Set<String> usable(Set<String> names) {
    return names.isEmpty()
        ? Set.of()
        : Set.copyOf(
            jdbc.sql("select name from consultations.picture where name in (:names)")
                .param("names", names)
                .query(String.class)
                .list());
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public boolean share(ConsultationId from, ConsultationId to) {
    return jdbc.sql(
                """
                insert into consultations.picture_of_call (consultation_id, name)
                select :to, name from consultations.picture_of_call where consultation_id = :from
                on conflict do nothing
                """)
            .param("from", from.value())
            .param("to", to.value())
            .update()
        > 0;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public boolean publish(ConsultationId call, Set<String> names) {
    if (!lock(call)) {
      return false;
    }
    if (names.isEmpty()) {
      return true;
    }
    // A picture of another call, as after reading a file, belongs to this one from now on.
    jdbc.sql(
            """
            insert into consultations.picture_of_call (consultation_id, name)
            select :call, name from consultations.picture where name in (:names)
            on conflict do nothing
            """)
        .param("names", names)
        .param("call", call.value())
        .update();
    jdbc.sql(
            """
            update consultations.picture p set published = true
            where not published and name in (:names) and exists (
              select from consultations.picture_of_call o
              where o.name = p.name and o.consultation_id = :call)
            """)
        .param("names", names)
        .param("call", call.value())
        .update();
    return true;
  }
}
