package org.heard.consultations.translating;

import org.heard.consultations.formats.Place;
import org.heard.consultations.formats.RefusedFileException;
import org.jspecify.annotations.Nullable;

/** A unit of XLIFF while it is read. Tools may cut one text into several segments. */
final class UnitBuilder {
  private final String id;
  private final @Nullable String before;
  private final Place at;
  private final StringBuilder source = new StringBuilder();
  private final StringBuilder target = new StringBuilder();
  private @Nullable String sourceHere;
  private @Nullable String targetHere;
  private boolean open;
  private boolean ignorable;
  private boolean said = true;
  private boolean segments;

  UnitBuilder(String id, @Nullable String before, Place at) {
    this.id = id;
    this.before = before;
    this.at = at;
  }

  String id() {
    return id;
  }

  void segment(String state, String subState) {
    begin(false);
    segments = true;
    said &= state.matches("translated|reviewed|final") && !subState.equals(Xliff.STALE);
  }

  /** What stands between segments, such as a blank. */
  void ignorable() {
    begin(true);
  }

  private void begin(boolean between) {
    open = true;
    ignorable = between;
    sourceHere = null;
    targetHere = null;
  }

  /** Whether a segment is open. */
  boolean open() {
    return open;
  }

  void source(String words) {
    sourceHere = words;
  }

  void target(String words) {
    targetHere = words;
  }

  void close() {
    open = false;
    String from = sourceHere == null ? "" : sourceHere;
    source.append(from);
    if (targetHere != null) {
      target.append(targetHere);
    } else if (ignorable) {
      target.append(from);
    }
  }

  TranslatedFile.Unit build() {
    if (id.isBlank() || !segments || source.toString().isBlank()) {
      throw RefusedFileException.of(TranslationFinding.INCOMPLETE, at);
    }
    return new TranslatedFile.Unit(id, source.toString(), target.toString(), before, said, at);
  }
}
