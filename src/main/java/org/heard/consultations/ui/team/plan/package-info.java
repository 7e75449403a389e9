/** Where a call is made: the list of plans, and the workspace of one. */
@NullMarked
package org.heard.consultations.ui.team.plan;

import org.jspecify.annotations.NullMarked;
