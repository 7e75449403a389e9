/** Storing and publishing calls. */
@NullMarked
package org.heard.consultations.domain;

import org.jspecify.annotations.NullMarked;
