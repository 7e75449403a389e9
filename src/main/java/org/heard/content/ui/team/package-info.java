/** The library as managers make it: documents, their states, and the editor of versions. */
@NullMarked
package org.heard.content.ui.team;

import org.jspecify.annotations.NullMarked;
