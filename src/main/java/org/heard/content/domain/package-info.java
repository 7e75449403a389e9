/** How documents, versions and editions are kept. */
@NullMarked
package org.heard.content.domain;

import org.jspecify.annotations.NullMarked;
