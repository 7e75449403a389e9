/** Moving the days of published calls, stopping a call, and what children are told about it. */
@NullMarked
package org.heard.consultations.deadlines;

import org.jspecify.annotations.NullMarked;
