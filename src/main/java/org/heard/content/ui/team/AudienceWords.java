package org.heard.content.ui.team;

import com.vaadin.flow.component.Component;
import org.heard.content.Audience;
import org.heard.content.Format;
import org.heard.content.Standing;
import org.heard.uikit.AgeBandWords;

/** Audiences, formats and states in the words of the page. */
final class AudienceWords {
  private AudienceWords() {}

  /** Such as: Français · 10 to 12 years · Text with pictures. */
  static String of(Audience audience, Component on) {
    // An Arabic name would take the number behind it along to its other side (Unicode isolates).
    return "\u2068"
        + audience.language().ownName()
        + "\u2069"
        + " · "
        + AgeBandWords.of(audience.band(), on)
        + " · "
        + of(audience.format(), on);
  }

  static String of(Format format, Component on) {
    return switch (format) {
      case TEXT -> on.getTranslation("content.team.format.text");
      case EASY_READ -> on.getTranslation("content.team.format.easy-read");
      case AUDIO -> on.getTranslation("content.team.format.audio");
      case VIDEO -> on.getTranslation("content.team.format.video");
      case COMIC -> on.getTranslation("content.team.format.comic");
    };
  }

  /** The state of a version, and whether its draft says more than what is published. */
  static String of(Standing standing, int newest, Component on) {
    String state =
        switch (standing.state(newest)) {
          case DRAFT -> on.getTranslation("content.team.state.draft");
          case PUBLISHED -> on.getTranslation("content.team.state.published");
          case OUTDATED -> on.getTranslation("content.team.state.outdated");
        };
    return standing.changed()
        ? state + " · " + on.getTranslation("content.team.state.changed")
        : state;
  }
}
