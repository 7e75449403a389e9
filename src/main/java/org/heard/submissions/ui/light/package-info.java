/**
 * The form of a call without script, from the first question to the code, and what a code opens.
 */
@NullMarked
package org.heard.submissions.ui.light;

import org.jspecify.annotations.NullMarked;
