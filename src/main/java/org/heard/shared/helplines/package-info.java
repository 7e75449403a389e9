/**
 * Where children find help now, country by country: the data, its date rules and what to show where
 * nothing is known. Plain Java. What was read where, and that nobody dialled the numbers yet:
 * docs/helplines.md.
 */
@NullMarked
package org.heard.shared.helplines;

import org.jspecify.annotations.NullMarked;
