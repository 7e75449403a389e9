package org.heard.advisors.people;

import java.util.List;
import org.heard.accounts.ProtectedAccounts;
import org.heard.shared.Language;

/**
 * A child's own form. Nothing but the nickname and a language is needed.
 *
 * @param nickname what it wants to be called; not its name
 * @param why why it wants this
 * @param help what helps it to take part
 * @param topics what it likes to talk about
 * @param languages it wants to read in
 */
public record OwnForm(
    String nickname, String why, String help, String topics, List<Language> languages) {
  /** The most characters of each text. */
  public static final int MOST = 2_000;

  /** The most characters of a nickname. */
  public static final int MOST_NICKNAME = 24;

  public OwnForm {
    nickname = ProtectedAccounts.clean(nickname);
    languages = List.copyOf(languages);
  }

  @Override
  public String toString() {
    return "OwnForm[hidden]";
  }
}
