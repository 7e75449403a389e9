/**
 * Child advisors: who they are and what they agreed to, and the rounds in which they review drafts.
 */
@ApplicationModule(
    allowedDependencies = {
      "accounts",
      "consultations",
      "content",
      "content::playing",
      "shared",
      "uikit"
    })
@NullMarked
package org.heard.advisors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
