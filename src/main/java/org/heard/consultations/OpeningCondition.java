package org.heard.consultations;

import java.util.Set;

/**
 * What has to hold before a call may open. Published here and implemented by the modules that know
 * it, because consultations knows none of them.
 */
public interface OpeningCondition {

  /** What is missing. */
  enum Missing {
    /** Two people of safeguarding on duty on the day it opens. */
    TWO_ON_DUTY,
    /** For each of them a way of being told that was tested lately. */
    TESTED_ALERT,
    /** A helpline for the countries it is for. */
    HELPLINES
  }

  /** What is missing for this call; empty when it may open. */
  Set<Missing> missing(NewConsultation call);
}
