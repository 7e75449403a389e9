/** How managers write: official paragraphs from pasted words, edits of blocks, hints. */
@NullMarked
package org.heard.content.writing;

import org.jspecify.annotations.NullMarked;
