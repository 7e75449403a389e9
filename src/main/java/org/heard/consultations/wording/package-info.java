/** Looks at the words of questions: what must not be asked, and what is hard to read. */
@NullMarked
package org.heard.consultations.wording;

import org.jspecify.annotations.NullMarked;
