/** Sealing, drafts, receipts. */
@NullMarked
package org.heard.submissions.domain;

import org.jspecify.annotations.NullMarked;
