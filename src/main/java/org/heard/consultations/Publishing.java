package org.heard.consultations;

/** Publishing calls. */
public interface Publishing {

  /**
   * Publishes a call with version 1 of its questionnaire.
   *
   * @throws IllegalArgumentException when a text misses one of the call's languages, the dates are
   *     not in order, or the slug is taken
   */
  Consultation publish(NewConsultation call);
}
