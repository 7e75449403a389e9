/**
 * How hard a text is to read, language by language: counts, the score of a published formula or
 * "rules only", and places to underline. Pure functions, quick enough to run while somebody types.
 * What the limits are and where they come from: docs/reading-level.md.
 */
@NullMarked
package org.heard.shared.readability;

import org.jspecify.annotations.NullMarked;
