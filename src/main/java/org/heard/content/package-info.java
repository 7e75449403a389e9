/**
 * Source documents and their child-friendly versions, kept as pairs: a version belongs to one state
 * of its source, and a newer state leaves it outdated until somebody confirms or renews it.
 */
@ApplicationModule(
    allowedDependencies = {
      "accounts",
      "consultations",
      "consultations::formats",
      "shared",
      "uikit"
    })
@NullMarked
package org.heard.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
