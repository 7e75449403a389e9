/** People, credentials, sign-in rules. */
@NullMarked
package org.heard.accounts.domain;

import org.jspecify.annotations.NullMarked;
