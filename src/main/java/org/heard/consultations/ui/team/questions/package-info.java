/** The screen on which managers write the questions of a call. */
@NullMarked
package org.heard.consultations.ui.team.questions;

import org.jspecify.annotations.NullMarked;
