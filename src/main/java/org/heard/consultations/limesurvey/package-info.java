/**
 * Reads the structure, the texts and the simple rules of surveys that LimeSurvey wrote as {@code
 * .lss}. What is taken, changed and left out stands in {@code docs/limesurvey.md}.
 */
@NullMarked
package org.heard.consultations.limesurvey;

import org.jspecify.annotations.NullMarked;
