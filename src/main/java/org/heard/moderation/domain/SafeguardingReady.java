package org.heard.moderation.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.heard.consultations.NewConsultation;
import org.heard.consultations.OpeningCondition;
import org.heard.moderation.concerns.AlertPath;
import org.heard.shared.PersonId;
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
  public Set<Missing> missing(NewConsultation call) {
    Set<Missing> missing = EnumSet.noneOf(Missing.class);
    LocalDate today = duty.today();
    LocalDate opens = LocalDate.ofInstant(call.opensAt(), duty.rules().zone());
    List<PersonId> onDuty = onCall.on(opens.isBefore(today) ? today : opens);
    if (onDuty.size() < TWO) {
      missing.add(Missing.TWO_ON_DUTY);
    }
    if (onDuty.isEmpty() || !tested(today).containsAll(onDuty)) {
      missing.add(Missing.TESTED_ALERT);
    }
    // Calls do not name their countries: each country has an entry or the list of the world.
    if (helplines.countries(LocalDate.now(clock)).isEmpty()) {
      missing.add(Missing.HELPLINES);
    }
    return missing;
  }

  private Set<PersonId> tested(LocalDate today) {
    return new HashSet<>(tests.confirmedSince(today.minusDays(AlertPath.DAYS_OF_A_TEST)));
  }
}
