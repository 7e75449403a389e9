package org.heard.advisors;

import java.util.Map;
import org.heard.shared.AuditableEvent;
import org.heard.shared.PersonId;

/**
 * An advisor is none any more. Published in the transaction in which it leaves.
 *
 * @param person who left
 * @param comments what the advisor wants to happen to its comments
 */
public record AdvisorLeft(PersonId person, CommentsAfter comments) implements AuditableEvent {

  @Override
  public String action() {
    return "advisor.left";
  }

  @Override
  public String subject() {
    return person.toString();
  }

  @Override
  public Map<String, String> details() {
    return Map.of("comments", comments.key());
  }
}
