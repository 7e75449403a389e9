/** What every page without script leads to: help, rights, leaving, and pages that are not there. */
@NullMarked
package org.heard.shell.light;

import org.jspecify.annotations.NullMarked;
