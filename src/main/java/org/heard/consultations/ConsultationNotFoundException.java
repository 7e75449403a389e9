package org.heard.consultations;

/** No published consultation or version has this id. */
public final class ConsultationNotFoundException extends IllegalArgumentException {
  public ConsultationNotFoundException() {
    super("No such consultation or version");
  }
}
