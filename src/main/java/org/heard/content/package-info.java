/** Source documents and their child-friendly versions. Room kept; the library comes later. */
@ApplicationModule(allowedDependencies = {"accounts", "consultations", "shared", "uikit"})
@NullMarked
package org.heard.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
