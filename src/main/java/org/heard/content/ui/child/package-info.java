/** The library as children read it. */
@NullMarked
package org.heard.content.ui.child;

import org.jspecify.annotations.NullMarked;
