/** Tables with disclosure control, and exports. Reads released answers only. */
@ApplicationModule(
    allowedDependencies = {"accounts", "consultations", "moderation::released", "shared", "uikit"})
@NullMarked
package org.heard.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
