/** Changing the questions of a call: every step gives whole questions, or says why it cannot be. */
@NullMarked
package org.heard.consultations.questions;

import org.jspecify.annotations.NullMarked;
