package org.heard.consultations;

/** Publishing calls. */
public interface Publishing {

  /**
   * Publishes a call with version 1 of its questionnaire.
   *
   * @throws MayNotOpenException when an {@link OpeningCondition} does not hold
   * @throws IllegalArgumentException when a text misses one of the call's languages, the dates are
   *     not in order, the slug is taken, a waiver was not agreed to by two people, no organisation
   *     has a code for a call that asks for one, or a call with high risk takes media
   */
  Consultation publish(NewConsultation call);
}
