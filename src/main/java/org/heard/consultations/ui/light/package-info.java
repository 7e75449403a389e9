/** Open calls and their pages without script. */
@NullMarked
package org.heard.consultations.ui.light;

import org.jspecify.annotations.NullMarked;
