/** The team's first page. */
@NullMarked
package org.heard.consultations.ui.team;

import org.jspecify.annotations.NullMarked;
