/** Team pages with tables and files of released answers. */
@NullMarked
package org.heard.analysis.ui.team;

import org.jspecify.annotations.NullMarked;
