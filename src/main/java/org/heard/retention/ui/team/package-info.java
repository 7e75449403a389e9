/** The administrators' page of what goes when. */
@NullMarked
package org.heard.retention.ui.team;

import org.jspecify.annotations.NullMarked;
