package org.heard.consultations.limesurvey;

import org.heard.consultations.Questionnaire;
import org.heard.shared.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What Heard takes of a survey.
 *
 * @param title its title
 * @param about its description, or else its words of welcome
 * @param thanks what it says at the end
 * @param questionnaire its questions, without the standard blocks
 */
public record LimeSurvey(
    @Nullable LocalizedText title,
    @Nullable LocalizedText about,
    @Nullable LocalizedText thanks,
    Questionnaire questionnaire) {}
