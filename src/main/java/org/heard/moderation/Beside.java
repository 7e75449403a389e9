package org.heard.moderation;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.heard.consultations.Medium;
import org.heard.moderation.margin.Margin;
import org.heard.submissions.Assent;
import org.heard.submissions.AssentPiece;

/**
 * What stands beside answers when they are released.
 *
 * @param margins what the team wrote
 * @param described the media whose descriptions the child lets others read
 */
public record Beside(List<Margin> margins, Set<Medium> described) {
  /** Nothing at all. */
  public static final Beside NOTHING = new Beside(List.of(), Set.of());

  public Beside {
    margins = List.copyOf(margins);
    described = Set.copyOf(described);
  }

  /** What the team wrote, as far as the child's assent lets it go out. */
  public static Beside of(List<Margin> margins, Assent assent) {
    Set<Medium> described = EnumSet.noneOf(Medium.class);
    for (Medium medium : Medium.values()) {
      if (assent.allows(needed(medium))) {
        described.add(medium);
      }
    }
    return new Beside(margins, described);
  }

  /**
   * The assent that lets a description out. To tell what a drawing shows is to show it in words, so
   * being read and counted is not enough.
   */
  public static AssentPiece needed(Medium medium) {
    return switch (medium) {
      case DRAWING, PHOTO -> AssentPiece.SHOW_DRAWING;
      case VOICE -> AssentPiece.PLAY_VOICE;
    };
  }
}
