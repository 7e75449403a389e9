/** What a child sees of calls: the open ones as cards, and the page of each. */
@NullMarked
package org.heard.consultations.ui.child;

import org.jspecify.annotations.NullMarked;
