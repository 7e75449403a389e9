/** What happened with what children said. Room kept; outcomes and results pages come later. */
@ApplicationModule(
    allowedDependencies = {"accounts", "consultations", "content", "analysis", "shared", "uikit"})
@NullMarked
package org.heard.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
