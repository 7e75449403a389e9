package org.heard.accounts.domain;

import java.security.SecureRandom;
import java.util.List;
import org.heard.accounts.SignInName;

/** Sign-in names that say nothing about anybody: two easy words and a number. */
final class MadeUpName {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int NUMBERS = 90;

  private static final List<String> FIRST =
      List.of(
          "blue", "red", "green", "happy", "quiet", "quick", "little", "big", "sunny", "brave",
          "kind", "bright", "soft", "warm", "cool", "round", "tall", "wild", "calm", "silver",
          "golden", "early", "busy", "gentle");

  private static final List<String> SECOND =
      List.of(
          "kite",
          "river",
          "tree",
          "bird",
          "star",
          "boat",
          "drum",
          "leaf",
          "moon",
          "apple",
          "bridge",
          "cloud",
          "lamp",
          "garden",
          "pencil",
          "window",
          "mountain",
          "song",
          "bread",
          "island",
          "rabbit",
          "rain",
          "shell",
          "train");

  private MadeUpName() {}

  static SignInName fresh() {
    return new SignInName(any(FIRST) + "-" + any(SECOND) + "-" + (RANDOM.nextInt(NUMBERS) + 10));
  }

  private static String any(List<String> words) {
    return words.get(RANDOM.nextInt(words.size()));
  }
}
