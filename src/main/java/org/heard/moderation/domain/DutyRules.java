package org.heard.moderation.domain;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How this installation counts days of duty.
 *
 * @param zone where its days begin and end
 * @param workingDays days of the week on which people work
 */
@ConfigurationProperties("heard.duty")
record DutyRules(
    @DefaultValue("UTC") ZoneId zone,
    @DefaultValue({"MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY"})
        Set<DayOfWeek> workingDays) {}
