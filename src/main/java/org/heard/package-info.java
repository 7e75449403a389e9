/** Heard: the application and what it needs to start (database, checks before production). */
@NullMarked
package org.heard;

import org.jspecify.annotations.NullMarked;
