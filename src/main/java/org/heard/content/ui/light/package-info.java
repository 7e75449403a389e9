/** The library without script. */
@NullMarked
package org.heard.content.ui.light;

import org.jspecify.annotations.NullMarked;
