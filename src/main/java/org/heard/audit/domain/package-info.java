/** The chained record. */
@NullMarked
package org.heard.audit.domain;

import org.jspecify.annotations.NullMarked;
