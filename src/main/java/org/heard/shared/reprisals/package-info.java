/**
 * Whom the United Nations have for people who suffer for working with them (San José Guidelines,
 * HRI/MC/2015/6). Plain Java. What was read where, and what nobody made sure of: docs/helplines.md.
 */
@NullMarked
package org.heard.shared.reprisals;

import org.jspecify.annotations.NullMarked;
