/**
 * Heard's own file of a call: JSON that is always written the same way, so that calls can be kept
 * in version control. Its schema is {@code consultations/heard-call.schema.json}.
 */
@NullMarked
package org.heard.consultations.ownformat;

import org.jspecify.annotations.NullMarked;
