package org.heard.consultations.ui.team;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.heard.consultations.limits.OverLimit;

/** Says why something was not saved, in the sentences that reports of files have too. */
public final class OverWords {
  /** More sentences than this help nobody. */
  private static final int MOST = 5;

  private OverWords() {}

  /** That nothing was saved, and why. */
  public static String of(List<OverLimit> found, Component page) {
    return Stream.concat(
            Stream.of(page.getTranslation("consultations.excess.not-saved")),
            found.stream()
                .limit(MOST)
                .map(one -> page.getTranslation(one.kind().key(), one.arguments().toArray())))
        .collect(Collectors.joining(" "));
  }
}
