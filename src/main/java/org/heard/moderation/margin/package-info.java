/** What moderators write beside answers: never in them, and sealed like them. */
@NullMarked
package org.heard.moderation.margin;

import org.jspecify.annotations.NullMarked;
