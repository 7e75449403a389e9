/** The form of a plan as children will see it, on pages of the team. */
@NullMarked
package org.heard.consultations.ui.team.preview;

import org.jspecify.annotations.NullMarked;
