/** What pages of other modules say about days of a call that moved. */
@NamedInterface("notice")
@NullMarked
package org.heard.consultations.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
