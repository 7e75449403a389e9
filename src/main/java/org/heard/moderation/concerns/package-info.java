/**
 * Worries about children, as the pages of safeguarding see them. Beside moderation itself only the
 * practice site uses this, to put two people on duty.
 */
@NamedInterface("concerns")
@NullMarked
package org.heard.moderation.concerns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
