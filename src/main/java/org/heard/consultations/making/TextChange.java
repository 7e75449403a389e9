package org.heard.consultations.making;

import org.heard.shared.Language;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Words that became others.
 *
 * @param place a place of {@link PlanTexts}
 * @param before absent for words that came
 * @param after absent for words that went
 */
public record TextChange(
    String place,
    Language language,
    Wording wording,
    @Nullable String before,
    @Nullable String after) {}
