/** Who may reach what over the web: sign-in, sessions, headers, limits. */
@NullMarked
package org.heard.accounts.security;

import org.jspecify.annotations.NullMarked;
