/** Pages about advisors as people: their first page, their own things, leaving. */
@NullMarked
package org.heard.advisors.ui.people;

import org.jspecify.annotations.NullMarked;
