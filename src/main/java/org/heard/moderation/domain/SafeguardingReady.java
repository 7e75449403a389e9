package org.heard.moderation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.heard.consultations.CallCountries;
import org.heard.consultations.OpeningCondition;
import org.heard.moderation.concerns.AlertPath;
import org.heard.shared.PersonId;
import org.heard.shared.helplines.HelpIn;
import org.heard.shared.helplines.HelplineDirectory;
import org.springframework.stereotype.Component;

/**
 * No call opens while a child who writes "somebody hurts me" would reach nobody: two people on duty
 * on the day it opens, each with a tested way of being told, and helplines that were looked at.
 */
@Component
class SafeguardingReady implements OpeningCondition {
  private static final int TWO = 2;

  private final Duty duty;
  private final OnCall onCall;
  private final AlertTests tests;
  private final HelplineDirectory helplines;
  private final Clock clock;

  SafeguardingReady(
      Duty duty, OnCall onCall, AlertTests tests, HelplineDirectory helplines, Clock clock) {
    this.duty = duty;
    this.onCall = onCall;
    this.tests = tests;
    this.helplines = helplines;
    this.clock = clock;
  }

  @Override
  public List<Missing> missing(Opening opening) {
    List<Missing> missing = new ArrayList<>();
    LocalDate today = duty.today();
    LocalDate opens = LocalDate.ofInstant(opening.opensAt(), duty.rules().zone());
    List<PersonId> onDuty = onCall.on(opens.isBefore(today) ? today : opens);
    if (onDuty.size() < TWO) {
      missing.add(new Missing.TwoOnDuty());
    }
    if (onDuty.isEmpty() || !tested(today).containsAll(onDuty)) {
      missing.add(new Missing.TestedAlert());
    }
    missing.addAll(helplines(opening.countries(), LocalDate.now(clock)));
    return List.copyOf(missing);
  }

  private List<Missing> helplines(CallCountries countries, LocalDate today) {
    if (countries.everywhere()) {
      return helplines.world().address().isBlank() ? List.of(new Missing.WorldList()) : List.of();
    }
    return countries.codes().stream()
        .flatMap(country -> helpline(country, today).stream())
        .toList();
  }

  // The number that most of Europe shares does not count: nobody looked whether it works there.
  private Optional<Missing> helpline(String country, LocalDate today) {
    if (helplines.in(country, today) instanceof HelpIn.Own) {
      return Optional.empty();
    }
    return Optional.of(
        helplines
            .lastChecked(country)
            .<Missing>map(checked -> new Missing.CheckedHelpline(country, checked))
            .orElseGet(() -> new Missing.Helpline(country)));
  }

  private Set<PersonId> tested(LocalDate today) {
    return new HashSet<>(tests.confirmedSince(today.minusDays(AlertPath.DAYS_OF_A_TEST)));
  }
}
