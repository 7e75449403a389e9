/** Decisions and release. */
@NullMarked
package org.heard.moderation.domain;

import org.jspecify.annotations.NullMarked;
