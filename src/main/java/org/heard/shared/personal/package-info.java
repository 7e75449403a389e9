/** Finds personal details in free text. Plain Java; nothing leaves the server or is kept. */
@NullMarked
package org.heard.shared.personal;

import org.jspecify.annotations.NullMarked;
