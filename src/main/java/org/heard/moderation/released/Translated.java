package org.heard.moderation.released;

/** How a translation was made, as readers are told. Never by whom. */
public enum Translated {
  BY_PERSON,
  /** By a machine; a person read it beside the original and answers for it. */
  BY_MACHINE_READ_BY_PERSON
}
