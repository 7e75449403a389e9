package org.heard.accounts;

import java.text.Normalizer;
import org.heard.shared.Letters;
import org.heard.shared.OrganisationId;
import org.heard.shared.PersonId;
import org.springframework.security.access.AccessDeniedException;

/**
 * Accounts of children (docs/decisions/0165): one role, a nickname, a sign-in name that is made up,
 * no address of any kind. Begun by one of the two adults of their organisation.
 */
public interface ProtectedAccounts {

  /**
   * What the adult gives to the child, shown this once.
   *
   * @param signInName two words and a number
   * @param secret for the link with which the child chooses a password
   */
  record Begun(PersonId id, String signInName, OneTimeSecret secret) {
    @Override
    public String toString() {
      return "Begun[" + id + "]";
    }
  }

  /** A nickname without signs that nobody sees, and with one space where there are several. */
  static String clean(String nickname) {
    return Normalizer.normalize(Letters.fit(nickname), Normalizer.Form.NFC)
        .replaceAll("\\s+", " ")
        .replaceAll("[\\p{Cf}&&[^\\u200C\\u200D]]", "")
        .replaceAll("^[ \\u200C\\u200D]+|[ \\u200C\\u200D]+$", "");
  }

  /** Whether somebody here is called like this already, however it is written. */
  boolean taken(String nickname);

  /**
   * Begins an account with the only role of an advisor. Recorded.
   *
   * @throws AccessDeniedException unless the signed-in person is an adult of the organisation
   * @throws IllegalArgumentException for a blank or long nickname
   */
  Begun begin(PersonId id, OrganisationId organisation, String nickname);

  /**
   * A new link when the password is forgotten or a device is lost. Earlier links, the password, the
   * passkeys and the sessions end at once: whoever has the device is out. Recorded.
   *
   * @throws AccessDeniedException unless the signed-in person is an adult of its organisation
   */
  Begun newLink(PersonId id);
}
