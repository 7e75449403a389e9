/** How large a call can be and what its parts cannot say; the same for every way it comes in. */
@NullMarked
package org.heard.consultations.limits;

import org.jspecify.annotations.NullMarked;
