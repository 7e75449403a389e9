/**
 * Erases, once a day, what has had its time; knows the rules of other modules by their interface.
 */
@ApplicationModule(allowedDependencies = {"shared", "uikit"})
@NullMarked
package org.heard.retention;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
