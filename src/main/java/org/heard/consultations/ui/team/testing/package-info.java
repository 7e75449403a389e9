/** Starting, joining and erasing test runs of calls. */
@NullMarked
package org.heard.consultations.ui.team.testing;

import org.jspecify.annotations.NullMarked;
