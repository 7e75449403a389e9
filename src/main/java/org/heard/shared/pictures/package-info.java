/**
 * Pictures made anew: of a file that somebody sent only the points of colour are kept. Plain Java;
 * what may be sent, and how many at once, is for those who take pictures.
 */
@NullMarked
package org.heard.shared.pictures;

import org.jspecify.annotations.NullMarked;
