/** Word files and Markdown as blocks, with what was left out of them. */
@NullMarked
package org.heard.content.importing;

import org.jspecify.annotations.NullMarked;
