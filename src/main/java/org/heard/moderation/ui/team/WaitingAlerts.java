package org.heard.moderation.ui.team;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.heard.accounts.CurrentPerson;
import org.heard.accounts.Role;
import org.heard.moderation.concerns.AlertPath;
import org.heard.moderation.concerns.AlertPath.Kind;
import org.heard.moderation.concerns.AlertPath.Notice;
import org.heard.uikit.TeamAlerts;

/**
 * On every page: that something waits for an officer or a manager, one line for each kind. Never
 * what, whose or where.
 */
@SpringComponent
class WaitingAlerts implements TeamAlerts {
  private final AlertPath path;
  private final CurrentPerson me;

  WaitingAlerts(AlertPath path, CurrentPerson me) {
    this.path = path;
    this.me = me;
  }

  @Override
  public List<TeamAlert> now() {
    if (!me.has(Role.SAFEGUARDING) && !me.has(Role.MANAGER)) {
      return List.of();
    }
    try {
      return lines(path.notices());
    } catch (RuntimeException failure) {
      // The page below says that the database is away; it can still be used.
      if (!Away.is(failure)) {
        throw failure;
      }
      return List.of();
    }
  }

  private List<TeamAlert> lines(List<Notice> notices) {
    Map<Kind, List<Notice>> concerns = new EnumMap<>(Kind.class);
    List<Notice> unread = new ArrayList<>();
    for (Notice notice : notices) {
      switch (notice) {
        case Notice.AboutConcern about ->
            concerns.computeIfAbsent(about.kind(), kind -> new ArrayList<>()).add(about);
        case Notice.Unread about -> unread.add(about);
      }
    }
    List<TeamAlert> lines = new ArrayList<>();
    concerns.forEach(
        (kind, about) -> lines.add(line(words(kind, about.size()), address(about), about)));
    if (!unread.isEmpty()) {
      lines.add(line(translate("moderation.alert.unread"), "team", unread));
    }
    return lines;
  }

  private TeamAlert line(String words, String address, List<Notice> about) {
    return new TeamAlert(words, address, () -> putAway(about));
  }

  private boolean putAway(List<Notice> about) {
    try {
      path.seen(about);
      return true;
    } catch (RuntimeException failure) {
      if (!Away.is(failure)) {
        throw failure;
      }
      return false;
    }
  }

  private static String words(Kind kind, int count) {
    return switch (kind) {
      case OVERDUE -> translate("moderation.alert.overdue", count);
      case WAITS -> translate("moderation.alert.waits", count);
      case CLOSING -> translate("moderation.alert.closing", count);
    };
  }

  /** Straight to the concern when there is one alone. */
  private static String address(List<Notice> about) {
    return about.size() == 1 && about.getFirst() instanceof Notice.AboutConcern one
        ? "team/concerns/" + one.concern()
        : "team/concerns";
  }
}
