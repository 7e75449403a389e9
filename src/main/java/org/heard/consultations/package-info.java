/** Calls: their page, their questionnaire and its published versions, and when they are open. */
@ApplicationModule(allowedDependencies = {"accounts", "shared", "uikit"})
@NullMarked
package org.heard.consultations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
