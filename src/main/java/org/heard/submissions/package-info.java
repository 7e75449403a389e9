/**
 * Drafts, sending, receipts, withdrawing. The only owner of what children wrote; all of it sealed.
 */
@ApplicationModule(
    allowedDependencies = {"accounts", "consultations", "consultations::notice", "shared", "uikit"})
@NullMarked
package org.heard.submissions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
