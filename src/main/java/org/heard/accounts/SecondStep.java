package org.heard.accounts;

/**
 * Where somebody stands who gave the right password and owes the second step. Until that is done
 * nobody is signed in: no page, navigation or service knows them.
 */
public interface SecondStep {

  /** What to ask for. */
  sealed interface Standing {
    /** Nobody gave a password here lately. */
    record Nobody() implements Standing {}

    /** A code from the device, or a recovery code. */
    record Asked() implements Standing {}

    /**
     * There is no second step yet: the device has to learn the seed, and show it with a first code.
     *
     * @param address what the square carries (otpauth)
     * @param seed the seed in Base32, to be typed instead of the square
     */
    record SetUp(String address, String seed) implements Standing {
      @Override
      public String toString() {
        return "SetUp[hidden]";
      }
    }
  }

  /** Whether people sign in with two steps here. */
  boolean required();

  /** Where the present visitor stands. */
  Standing standing();
}
