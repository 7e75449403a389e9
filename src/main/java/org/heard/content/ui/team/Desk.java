package org.heard.content.ui.team;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.heard.content.Block;
import org.heard.content.Body;
import org.heard.content.Draft;
import org.heard.content.LibraryPictures;
import org.heard.content.Versions;
import org.heard.content.Versions.Saved;
import org.heard.content.writing.BlockEdits;

/** A draft on the desk of one person: the state they saw, and what becomes of their changes. */
final class Desk {
  /** The page shows the change already. */
  static final String QUIET = "";

  private final Versions versions;
  private final LibraryPictures pictures;
  private final Told told;
  private Draft draft;

  /** A change that somebody else contradicts. */
  record Clash(Body mine, List<String> places, UnaryOperator<Body> edit, String from) {}

  /** What the page says about storing. */
  interface Told {
    /**
     * A change is stored.
     *
     * @param from key of the block to lead the reader to, or {@link Desk#QUIET}
     * @param othersToo whether it is joined with what somebody else stored
     */
    void stored(String from, boolean othersToo);

    /** Nothing is stored: somebody else changed the same. */
    void clashed(Clash clash);

    /** There is no such version any more. */
    void gone();
  }

  Desk(Versions versions, LibraryPictures pictures, Draft draft, Told told) {
    this.pictures = pictures;
    this.versions = versions;
    this.draft = draft;
    this.told = told;
  }

  Draft draft() {
    return draft;
  }

  Body body() {
    return draft.body();
  }

  /** Keeps a picture that somebody brings. */
  LibraryPictures.Kept keep(byte[] file) {
    return pictures.keep(file);
  }

  /** Makes a change and stores it; one that changes nothing is none. */
  void edit(String from, UnaryOperator<Body> edit) {
    Body made = edit.apply(body());
    if (!made.equals(body())) {
      take(versions.save(draft.id(), draft.number(), made), new Clash(made, List.of(), edit, from));
    }
  }

  /** The same for one block that stays in its place. */
  void write(Block block) {
    edit(QUIET, body -> BlockEdits.replace(body, block));
  }

  /** Takes a stored change back. */
  void undo(int number) {
    Clash nothing = new Clash(body(), List.of(), body -> body, QUIET);
    take(versions.undo(draft.id(), number), nothing);
  }

  /** Decides for the own change; a block that the other one took away comes back with it. */
  void keep(Clash clash) {
    edit(
        clash.from(),
        body -> {
          Body mine = clash.edit().apply(body);
          return BlockEdits.add(mine, missing(mine, clash), null);
        });
  }

  private static List<Block> missing(Body now, Clash clash) {
    List<Block> missing = new ArrayList<>();
    for (Block block : clash.mine().blocks()) {
      boolean disputed =
          clash.places().stream()
              .anyMatch(place -> List.of(place.split("/")).contains(block.key()));
      if (disputed && now.block(block.key()).isEmpty()) {
        missing.add(block);
      }
    }
    return missing;
  }

  private void take(Saved saved, Clash change) {
    switch (saved) {
      case Saved.Stored stored -> {
        draft = stored.now();
        told.stored(change.from(), stored.othersToo());
      }
      case Saved.Clash clash -> {
        draft = clash.theirs();
        told.clashed(new Clash(change.mine(), clash.places(), change.edit(), change.from()));
      }
      case Saved.Gone gone -> told.gone();
    }
  }

  /** Looks again after something else than a change of words was stored. */
  void look() {
    versions.read(draft.id()).ifPresent(now -> draft = now);
  }
}
