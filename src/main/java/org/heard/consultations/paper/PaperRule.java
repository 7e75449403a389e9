package org.heard.consultations.paper;

import java.util.List;

/**
 * A rule in words.
 *
 * @param words what has to be so, or how many of the parts
 * @param parts the rules inside of it
 */
public record PaperRule(String words, List<PaperRule> parts) {
  PaperRule(String words) {
    this(words, List.of());
  }
}
