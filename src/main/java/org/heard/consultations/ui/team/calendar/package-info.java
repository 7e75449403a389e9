/** The calendar of mechanisms, for the team. */
@NullMarked
package org.heard.consultations.ui.team.calendar;

import org.jspecify.annotations.NullMarked;
