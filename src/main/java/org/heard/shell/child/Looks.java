package org.heard.shell.child;

import com.vaadin.flow.server.VaadinSession;
import java.io.Serializable;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How pages look for this visit. Remembered in the session and nowhere else.
 *
 * @param chosen what was chosen; a setting nobody touched is missing
 */
public record Looks(Map<LookSetting, LookChoice> chosen) implements Serializable {

  static final Looks USUAL = new Looks(Map.of());

  public Looks {
    chosen = Map.copyOf(chosen);
  }

  /** The looks of the visit in hand. */
  public static Looks ofVisit(@Nullable VaadinSession session) {
    return Optional.ofNullable(session).map(visit -> visit.getAttribute(Looks.class)).orElse(USUAL);
  }

  /** The choice that holds for a setting. */
  public LookChoice of(LookSetting setting) {
    return chosen.getOrDefault(setting, setting.usual());
  }

  /** The same looks with another choice. */
  public Looks with(LookSetting setting, LookChoice choice) {
    Map<LookSetting, LookChoice> others = new EnumMap<>(LookSetting.class);
    others.putAll(chosen);
    others.put(setting, choice);
    return new Looks(others);
  }

  /** Keeps these looks for the rest of the visit. */
  public void remember() {
    Objects.requireNonNull(VaadinSession.getCurrent()).setAttribute(Looks.class, this);
  }

  /** What is not usual. */
  Collection<LookChoice> choices() {
    return chosen.values();
  }
}
