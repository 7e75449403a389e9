/** The one door through which moderation reaches submissions: queue rows and opened answers. */
@NamedInterface("review")
@NullMarked
package org.heard.submissions.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
