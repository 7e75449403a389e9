/** What the pages of the library share. */
@NullMarked
package org.heard.content.ui;

import org.jspecify.annotations.NullMarked;
