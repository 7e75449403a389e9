/**
 * People who work with Heard, their roles, organisations and assignments, sign-in. Never children.
 */
@ApplicationModule(allowedDependencies = {"shared", "uikit"})
@NullMarked
package org.heard.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
