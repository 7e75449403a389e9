package org.heard.advisors.people;

/** What ends soon or waits for an adult of an organisation, in numbers; never a name. */
public interface Reminders {

  /** How long they stay away when somebody read them, in days. */
  int AWAY = 7;

  /**
   * Numbers of advisors of one's own organisations.
   *
   * @param toConfirm a guardian's permission waits for oneself
   * @param toRenew an agreement or the mandate is missing or ends soon
   * @param growingUp the account ends soon, because its owner turns 18
   */
  record Due(int toConfirm, int toRenew, int growingUp) {
    /** Whether there is nothing. */
    public boolean none() {
      return toConfirm + toRenew + growingUp == 0;
    }
  }

  /** What there is; nothing while it was put away. */
  Due now();

  /** Says nothing for {@link #AWAY} days. */
  void putAway();
}
