/** Pictures that managers bring for their calls: made anew, named after their content. */
@NullMarked
package org.heard.consultations.pictures;

import org.jspecify.annotations.NullMarked;
