package org.heard.content.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.heard.content.LibraryPictures;
import org.heard.content.LibraryPictures.Kept.Refused;
import org.heard.content.LibraryPictures.Kept.Stored;
import org.heard.shared.pictures.OwnPictures;
import org.heard.shared.pictures.PictureFile;
import org.heard.shared.pictures.PictureTurns;
import org.heard.shared.pictures.Redone;
import org.heard.shared.pictures.Redrawing;
import org.heard.shared.pictures.ShownPicture;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/** A turn to be made anew is waited for without holding a connection. */
@Service
class StoredLibraryPictures implements LibraryPictures {
  /** As wide as the text is on a desk, and still light for a phone. */
  private static final Redrawing.Look LOOK = new Redrawing.Look(960, 120_000, 0.8f);

  private final PictureTurns making = new PictureTurns(new Semaphore(1, true));
  private final PictureRows pictures;
  private final Clock clock;
  private final TransactionTemplate transaction;

  StoredLibraryPictures(
      PictureRows pictures, Clock clock, PlatformTransactionManager transactions) {
    this.pictures = pictures;
    this.clock = clock;
    this.transaction = new TransactionTemplate(transactions);
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Kept keep(byte[] sent) {
    return sent.length > MOST_BYTES
        ? new Refused(Why.TOO_LARGE)
        : making
            .made(sent, LOOK)
            .map(redone ->
                switch (redone) {
                  case Redone.Made(PictureFile file) -> stored(file);
                  case Redone.WrongType() -> new Refused(Why.WRONG_TYPE);
                  case Redone.Unreadable() -> new Refused(Why.UNREADABLE);
                  case Redone.TooManyPoints() -> new Refused(Why.TOO_MANY_POINTS);
                })
            .orElseGet(() -> new Refused(Why.BUSY));
  }

  private Kept stored(PictureFile file) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return new Stored(
        Objects.requireNonNull(transaction.execute(none -> pictures.put(file, today))));
  }

  @Override
  @Transactional(readOnly = true)
  @PreAuthorize("permitAll()")
  public Optional<ShownPicture> open(String name) {
    return OwnPictures.isOwn(name) ? pictures.read(name) : Optional.empty();
  }
}
