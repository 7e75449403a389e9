/** The moderators' queue and the page on which they decide. */
@NullMarked
package org.heard.moderation.ui.team;

import org.jspecify.annotations.NullMarked;
