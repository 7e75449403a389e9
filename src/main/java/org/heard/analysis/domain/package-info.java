/** Disclosure control and files. */
@NullMarked
package org.heard.analysis.domain;

import org.jspecify.annotations.NullMarked;
