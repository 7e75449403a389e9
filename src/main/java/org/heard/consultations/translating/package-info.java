/**
 * Translating a call: its texts in one other language beside the original, files for translators,
 * and what a file that comes back would change.
 */
@NullMarked
package org.heard.consultations.translating;

import org.jspecify.annotations.NullMarked;
