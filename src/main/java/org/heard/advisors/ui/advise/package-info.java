/** Pages on which a child advisor reviews a text, made for a phone. */
@NullMarked
package org.heard.advisors.ui.advise;

import org.jspecify.annotations.NullMarked;
