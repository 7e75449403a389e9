/** The queue, decisions per answer, redaction, release. */
@ApplicationModule(
    allowedDependencies = {
      "accounts",
      "consultations",
      "submissions",
      "submissions::review",
      "shared",
      "uikit"
    })
@NullMarked
package org.heard.moderation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
