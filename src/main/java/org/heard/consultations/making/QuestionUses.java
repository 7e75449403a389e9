package org.heard.consultations.making;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;

/**
 * Where questions are used. A question that is taken from another call keeps its key, so the key
 * says which calls ask the same.
 */
public interface QuestionUses {
  /**
   * A call that asks a question.
   *
   * @param name its working name, or its title when it is published
   * @param published whether children can see it
   */
  record Use(ConsultationId call, String name, boolean published) {}

  /**
   * Calls this person may see, by the keys of these questions: those in preparation first, then
   * published ones. A key that no call has is left out.
   *
   * @param reader the language of titles
   */
  Map<String, List<Use>> of(Set<String> keys, Language reader);
}
