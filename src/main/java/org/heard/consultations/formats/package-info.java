/**
 * What all importers share: what they found, said with its place, and limits that hostile files
 * meet.
 */
@NamedInterface("formats")
@NullMarked
package org.heard.consultations.formats;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
