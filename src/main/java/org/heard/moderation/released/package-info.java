/** What a person released, already redacted: all that analysis and results may ever read. */
@NamedInterface("released")
@NullMarked
package org.heard.moderation.released;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
