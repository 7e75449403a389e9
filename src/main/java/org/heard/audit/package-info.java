/** The record of what staff did: append-only, chained by hashes, opaque ids only. */
@ApplicationModule(allowedDependencies = {"shared", "uikit"})
@NullMarked
package org.heard.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
