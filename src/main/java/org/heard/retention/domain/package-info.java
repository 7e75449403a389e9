/** The daily job. */
@NullMarked
package org.heard.retention.domain;

import org.jspecify.annotations.NullMarked;
