/** Accessibility and language kit used by every screen. Knows no question and no module. */
@ApplicationModule(
    type = ApplicationModule.Type.OPEN,
    allowedDependencies = {"shared"})
@NullMarked
package org.heard.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
