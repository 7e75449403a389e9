package org.heard.uikit.paper;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * Papers made lately, as many as fit into some memory; those used last stay longest. A page of the
 * web takes a millisecond, a paper a second: what is not here is made when it is its turn.
 *
 * @param <K> what stands for a paper: with other words it is another one
 */
public final class KeptPapers<K> {
  private final Turns turns;
  private final int mostBytes;
  private final Map<K, byte[]> papers = new LinkedHashMap<>(16, 0.75f, true);
  private int bytes;

  /** None so far. */
  public KeptPapers(Turns turns, int mostBytes) {
    this.turns = turns;
    this.mostBytes = mostBytes;
  }

  /**
   * The paper of a key, made now if it is not here.
   *
   * @param mayMake asked before the turn: who floods uses up what is theirs, not the places of
   *     others
   * @throws TooMuchToPrintException when it is not here and may not be made, or too many wait
   */
  public byte[] get(K key, BooleanSupplier mayMake, Supplier<byte[]> make) {
    return kept(key)
        .orElseGet(() -> {
          if (!mayMake.getAsBoolean()) {
            throw new TooMuchToPrintException();
          }
          return turns.take(() -> made(key, make));
        });
  }

  private byte[] made(K key, Supplier<byte[]> make) {
    // Somebody else may have waited for the same one.
    return kept(key)
        .orElseGet(() -> {
          byte[] paper = make.get();
          keep(key, paper);
          return paper;
        });
  }

  private synchronized Optional<byte[]> kept(K key) {
    return Optional.ofNullable(papers.get(key));
  }

  private synchronized void keep(K key, byte[] paper) {
    byte[] old = papers.put(key, paper);
    bytes += paper.length - (old == null ? 0 : old.length);
    var oldest = papers.entrySet().iterator();
    while (bytes > mostBytes && oldest.hasNext()) {
      bytes -= oldest.next().getValue().length;
      oldest.remove();
    }
  }
}
