/** Calls that are made again, such as each year, and what of their answers can be compared. */
@NullMarked
package org.heard.consultations.repeating;

import org.jspecify.annotations.NullMarked;
