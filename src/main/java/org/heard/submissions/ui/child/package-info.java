/** A child's way through a form, from "is it you?" to the secret code, and back with the code. */
@NullMarked
package org.heard.submissions.ui.child;

import org.jspecify.annotations.NullMarked;
