package org.heard.consultations;

import java.util.List;
import org.heard.shared.Language;

/**
 * The next version of a call that is published. What is not here never changes: who says yes, the
 * risk, what is kept before Send (decision 0147).
 *
 * @param basedOn the version it was made from; another one in between is not written over
 * @param questionnaire the call's own questions, without the standard blocks
 * @param page the words of the call page
 * @param languages those of before, and new ones
 * @param recordings recordings of renderings that the version before does not have
 */
public record NewVersion(
    int basedOn,
    Questionnaire questionnaire,
    CallPage page,
    List<Language> languages,
    List<Recording> recordings) {

  public NewVersion {
    languages = List.copyOf(languages);
    recordings = List.copyOf(recordings);
  }
}
