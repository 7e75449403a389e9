package org.heard.consultations;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.heard.shared.AgeBand;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What a call page says beyond its story, so that children know what their answers can do and who
 * answers for the call (General Comment No. 12, para. 134 a and i).
 *
 * @param canChange what answers can change
 * @param cannotChange what they cannot change
 * @param contact whom to ask about the call
 * @param conditions what else to know before taking part; absent for nothing
 * @param feedbackOn the day children are promised to hear what happened
 * @param ages whom the call asks
 * @param partners who asks with the one who asks
 */
public record CallDetails(
    LocalizedText canChange,
    LocalizedText cannotChange,
    LocalizedText contact,
    @Nullable LocalizedText conditions,
    LocalDate feedbackOn,
    Set<AgeBand> ages,
    List<Partner> partners) {

  public CallDetails {
    ages = Collections.unmodifiableSet(new TreeSet<>(ages));
    partners = List.copyOf(partners);
  }

  /** The same with another promised day. */
  public CallDetails hearOn(LocalDate day) {
    return new CallDetails(canChange, cannotChange, contact, conditions, day, ages, partners);
  }

  /** Every text, for checks of completeness. */
  public List<LocalizedText> texts() {
    return Stream.of(
            Stream.of(canChange, cannotChange, contact),
            Stream.ofNullable(conditions),
            partners.stream().map(Partner::name))
        .flatMap(all -> all)
        .toList();
  }
}
