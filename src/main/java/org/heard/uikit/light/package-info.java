/**
 * The frame of the pages without script: languages, style, pictures, headers. Like the rest of the
 * kit it knows no question and no module.
 */
@NullMarked
package org.heard.uikit.light;

import org.jspecify.annotations.NullMarked;
