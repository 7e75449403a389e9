package org.heard.accounts;

import java.util.EnumSet;
import java.util.Set;

/**
 * What roles may do, as administrators read it. The services hold it: a test compares this table
 * with the real method security.
 */
public enum Ability {
  PREPARE_CALLS(Role.MANAGER),
  WAIVE_CONSENT(Role.ADMINISTRATOR, Role.MANAGER),
  READ_ANSWERS(Role.MODERATOR),
  DECIDE(Role.MODERATOR),
  UNCOVER_WORDS(Role.MODERATOR),
  HAND_TO_SAFEGUARDING(Role.MODERATOR),
  WORK_ON_CONCERNS(Role.SAFEGUARDING),
  PLAN_DUTY(Role.SAFEGUARDING),
  READ_RELEASED(Role.MANAGER, Role.ANALYST),
  TAKE_FILES(Role.MANAGER, Role.ANALYST),
  ENTER_GROUPS(Role.FACILITATOR),
  REVIEW_DRAFTS(Role.ADVISOR),
  MANAGE_PEOPLE(Role.ADMINISTRATOR),
  READ_RECORD(Role.ADMINISTRATOR),
  SEE_RETENTION(Role.ADMINISTRATOR),
  OWN_SIGN_IN(Role.values());

  private final Set<Role> roles;

  Ability(Role... roles) {
    EnumSet<Role> all = EnumSet.noneOf(Role.class);
    all.addAll(Set.of(roles));
    this.roles = Set.copyOf(all);
  }

  /** Whether people with this role may. */
  public boolean of(Role role) {
    return roles.contains(role);
  }
}
