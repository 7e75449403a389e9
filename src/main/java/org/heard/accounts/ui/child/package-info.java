/** Coming in and choosing a password, in words for child advisors. */
@NullMarked
package org.heard.accounts.ui.child;

import org.jspecify.annotations.NullMarked;
