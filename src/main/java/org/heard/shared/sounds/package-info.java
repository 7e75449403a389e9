/**
 * Voices made anew: of a recording that somebody sent only the samples are kept. Plain Java; who
 * may send one, and how many at once, is for those who take recordings.
 */
@NullMarked
package org.heard.shared.sounds;

import org.jspecify.annotations.NullMarked;
