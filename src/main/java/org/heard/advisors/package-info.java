/** Child advisors review drafts. Room kept; review rounds come later. */
@ApplicationModule(
    allowedDependencies = {"accounts", "consultations", "content", "shared", "uikit"})
@NullMarked
package org.heard.advisors;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
