package org.heard.consultations.formats;

/** Reading stops here: the file breaks a limit or is not what it says. */
public final class RefusedFileException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Finding finding;

  public RefusedFileException(Finding finding) {
    super("A file was refused");
    this.finding = finding;
  }

  /** A refusal with its reason. */
  public static RefusedFileException of(Finding.Kind kind, Place place, Object... arguments) {
    return new RefusedFileException(Finding.of(kind, place, arguments));
  }

  /** Why. */
  public Finding finding() {
    return finding;
  }
}
