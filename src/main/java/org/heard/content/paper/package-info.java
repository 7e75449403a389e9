/** Child-friendly versions on paper, as tagged PDFs. */
@NullMarked
package org.heard.content.paper;

import org.jspecify.annotations.NullMarked;
