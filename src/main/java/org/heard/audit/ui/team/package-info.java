/** The administrators' page of the record. */
@NullMarked
package org.heard.audit.ui.team;

import org.jspecify.annotations.NullMarked;
