/** Signing in, choosing a password, managing people. */
@NullMarked
package org.heard.accounts.ui.team;

import org.jspecify.annotations.NullMarked;
