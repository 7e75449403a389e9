/** The shell of child and public pages: top bar, Help, Leave fast, languages, text and colours. */
@NullMarked
package org.heard.shell.child;

import org.jspecify.annotations.NullMarked;
