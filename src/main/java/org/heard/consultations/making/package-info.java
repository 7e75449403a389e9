/** Making a call: its plan, who changed what in it, what is still missing, and opening it. */
@NullMarked
package org.heard.consultations.making;

import org.jspecify.annotations.NullMarked;
