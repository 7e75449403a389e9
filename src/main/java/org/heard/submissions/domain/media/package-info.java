/**
 * Making drawings, photos and recordings harmless: whatever is sent is judged by its content,
 * reduced to points of colour or sound, and written anew.
 */
@NullMarked
package org.heard.submissions.domain.media;

import org.jspecify.annotations.NullMarked;
