package org.heard.consultations.ownformat;

import org.heard.consultations.CallPage;
import org.heard.consultations.Questionnaire;
import org.jspecify.annotations.Nullable;

/**
 * What a file of a call holds.
 *
 * @param page the texts of the call page; absent when the file holds questions only
 * @param questionnaire the call's own questions, without the standard blocks
 */
public record CallFile(@Nullable CallPage page, Questionnaire questionnaire) {}
