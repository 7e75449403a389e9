package org.heard.moderation.released;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.heard.consultations.Answer;

/** One answer as released: redacted where somebody redacted, whole otherwise. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReleasedAnswer(String question, Answer answer, boolean redacted) {}
