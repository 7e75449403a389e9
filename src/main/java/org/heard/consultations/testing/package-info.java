/** Test runs: a plan walked the whole way by the team, apart from every real answer. */
@NullMarked
package org.heard.consultations.testing;

import org.jspecify.annotations.NullMarked;
