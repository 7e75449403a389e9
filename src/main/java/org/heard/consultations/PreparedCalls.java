package org.heard.consultations;

import java.util.List;
import java.util.Optional;
import org.heard.shared.ConsultationId;

/**
 * Calls that are being prepared: nothing but a working name, so that people can decide who says yes
 * before a call is published under the same id.
 */
public interface PreparedCalls {
  /** Most characters of a working name. */
  int MOST_NAME = 100;

  /**
   * A call that is not published yet.
   *
   * @param name its working name, seen by the team alone
   * @param countries whose children it will ask
   */
  record PreparedCall(ConsultationId id, String name, CallCountries countries) {}

  /**
   * Begins to prepare a call.
   *
   * @throws IllegalArgumentException when the name is blank or too long
   */
  ConsultationId begin(String name);

  /**
   * Chooses the countries of a call that nobody published yet; does nothing for any other call.
   * Recorded.
   */
  void choose(ConsultationId id, CallCountries countries);

  /** Those that nobody published yet, by name. */
  List<PreparedCall> all();

  /** One of them. */
  Optional<PreparedCall> byId(ConsultationId id);
}
