/** Figures that anyone can take; see bench/README.md. Run by scripts, not by the tests. */
@NullMarked
package org.heard.bench;

import org.jspecify.annotations.NullMarked;
