package org.heard.content.media;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.content.Draft;
import org.heard.content.Edition;
import org.heard.content.Lack;
import org.heard.content.Media;
import org.heard.content.Media.Slot;
import org.heard.content.MediaId;
import org.springframework.stereotype.Component;

/** What an edition needs to be listened to or watched, and which files it keeps. */
@Component
public class MediaOfEditions {
  private final MediaRows rows;

  MediaOfEditions(MediaRows rows) {
    this.rows = rows;
  }

  /** The files a draft lacks: what its format needs, and what it names but is not there. */
  public List<Lack> lacks(Draft draft) {
    Media files = draft.body().files();
    Set<MediaId> there = rows.of(draft.id());
    List<Slot> needed = Slot.needed(draft.audience().format());
    return Stream.of(Slot.values())
        .filter(slot ->
            files.in(slot).map(file -> !there.contains(file.id())).orElse(needed.contains(slot)))
        .<Lack>map(Lack.File::new)
        .toList();
  }

  /** From now on everybody has the files of this edition, and those of earlier ones nobody. */
  public void publish(Edition edition) {
    rows.play(edition.version(), edition.number(), edition.body().files());
  }
}
