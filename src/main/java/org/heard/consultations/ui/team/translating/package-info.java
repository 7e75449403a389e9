/** Translating a call: languages with their completeness, texts side by side, files. */
@NullMarked
package org.heard.consultations.ui.team.translating;

import org.jspecify.annotations.NullMarked;
