/**
 * Invented calls, people and answers to try every screen with. Nobody uses it; never in production.
 */
@ApplicationModule(
    allowedDependencies = {
      "accounts",
      "advisors",
      "advisors::rounds",
      "consultations",
      "content",
      "consultations::calendar",
      "submissions",
      "submissions::review",
      "moderation",
      "moderation::concerns",
      "shared"
    })
@NullMarked
package org.heard.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
