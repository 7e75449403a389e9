package org.heard.content.media;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.heard.content.Media.Slot;
import org.heard.content.MediaFile;
import org.heard.content.MediaId;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has what stands in the rules of the database (R__who_plays_what.sql). A film may take minutes
 * to come and to go: meanwhile no connection is held.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class StoredMedia implements MediaFiles {
  private final Versions versions;
  private final MediaRows rows;

  StoredMedia(Versions versions, MediaRows rows) {
    this.versions = versions;
    this.rows = rows;
  }

  @Override
  @PreAuthorize("hasRole('MANAGER')")
  public Kept keep(VersionId version, Slot slot, InputStream sent) throws IOException {
    boolean has =
        versions
            .read(version)
            .filter(draft -> Slot.of(draft.audience().format()).contains(slot))
            .isPresent();
    return has ? kept(version, slot, new Sent(sent, slot.most())) : new Kept.Gone();
  }

  private Kept kept(VersionId version, Slot slot, Sent sent) throws IOException {
    MediaId id = MediaId.random();
    boolean done = false;
    try {
      FileKind kind = FileKind.of(sent, slot);
      rows.begin(id, version, kind.type());
      PartsOut parts = new PartsOut((number, bytes) -> rows.add(id, number, bytes));
      int seconds = kind.clean(sent, parts);
      parts.close();
      MediaFile file = new MediaFile(id, kind.type(), parts.length(), seconds);
      rows.finish(file);
      done = true;
      return new Kept.Stored(file);
    } catch (UnfitException e) {
      return new Kept.Refused(e.why(), e.line());
    } finally {
      if (!done) {
        rows.drop(id);
      }
    }
  }

  @Override
  @PreAuthorize("permitAll()")
  public Optional<Opened> open(MediaId id) {
    return rows.find(id);
  }

  @Override
  @PreAuthorize("permitAll()")
  public InputStream read(MediaFile file) {
    return new PartsIn(file.bytes(), number -> rows.part(file.id(), number));
  }

  @Override
  @PreAuthorize("permitAll()")
  public List<Cue> cues(MediaId id) {
    Optional<MediaFile> file =
        rows.find(id).map(Opened::file).filter(one -> one.type().equals(FileKind.CAPTIONS.type()));
    if (file.isEmpty()) {
      return List.of();
    }
    try (InputStream in = read(file.get())) {
      return Captions.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("Captions of our own cannot be read", e);
    }
  }
}
