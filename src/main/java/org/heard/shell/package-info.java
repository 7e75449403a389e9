/** One layout per audience, error pages, and what happens when a session has ended. */
@ApplicationModule(allowedDependencies = {"accounts", "shared", "uikit"})
@NullMarked
package org.heard.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
