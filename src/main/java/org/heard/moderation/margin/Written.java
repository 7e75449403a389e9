package org.heard.moderation.margin;

import java.time.LocalDate;
import org.heard.shared.PersonId;

/**
 * Something written beside an answer.
 *
 * @param version grows by one with every change, from 1
 * @param by who changed it last
 * @param on the day of that
 */
public record Written(Margin margin, int version, PersonId by, LocalDate on) {}
