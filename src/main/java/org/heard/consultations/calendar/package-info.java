/** The calendar of mechanisms that children can be heard by, its files, and the public feed. */
@NamedInterface("calendar")
@NullMarked
package org.heard.consultations.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
