/** What the pages of advisors share. */
@NullMarked
package org.heard.advisors.ui;

import org.jspecify.annotations.NullMarked;
