package org.heard.consultations.templates;

import java.util.UUID;

/** Names one template. */
public record TemplateId(UUID value) {
  @Override
  public String toString() {
    return value.toString();
  }
}
