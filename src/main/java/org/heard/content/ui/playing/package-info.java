/** Players of recordings and films, for every page that shows a version. */
@NamedInterface("playing")
@NullMarked
package org.heard.content.ui.playing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
