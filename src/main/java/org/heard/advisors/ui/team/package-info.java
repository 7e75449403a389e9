/** Pages on which managers make rounds and answer, and facilitators have a look. */
@NullMarked
package org.heard.advisors.ui.team;

import org.jspecify.annotations.NullMarked;
