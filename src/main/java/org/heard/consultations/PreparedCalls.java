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
   * Adds one country to a call that nobody published yet, whatever others chose meanwhile.
   * Recorded.
   *
   * @param code ISO 3166 code of two letters
   * @return the countries that are stored now; empty for any other call, to which nothing happens
   * @throws IllegalArgumentException when it is no country
   */
  Optional<CallCountries> add(ConsultationId id, String code);

  /** Takes one country out again; the rest as for {@link #add}. */
  Optional<CallCountries> remove(ConsultationId id, String code);

  /** Those that nobody published yet, by name. */
  List<PreparedCall> all();

  /** One of them. */
  Optional<PreparedCall> byId(ConsultationId id);
}
