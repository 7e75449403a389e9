package org.heard.advisors.people;

import java.util.List;
import org.heard.shared.Language;

/**
 * What an organisation says about a child it would like to support. About the support, not about
 * the child's life.
 *
 * @param why why this child
 * @param help what the organisation does so that the child can take part
 * @param focalPoint whom its people turn to when a child may be in danger
 * @param languages the child reads
 */
public record Support(String why, String help, String focalPoint, List<Language> languages) {
  /** The most characters of each text. */
  public static final int MOST = 2_000;

  public Support {
    languages = List.copyOf(languages);
  }

  /** Whether everything is filled in and nothing is too long. */
  public boolean complete() {
    return List.of(why, help, focalPoint).stream()
            .allMatch(text -> !text.isBlank() && text.length() <= MOST)
        && !languages.isEmpty();
  }
}
