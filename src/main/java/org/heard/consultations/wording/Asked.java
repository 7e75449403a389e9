package org.heard.consultations.wording;

/** Personal details that no question may ask for. */
enum Asked {
  NAME("name", Remark.Kind.ASKS_NAME),
  ADDRESS("address", Remark.Kind.ASKS_ADDRESS),
  SCHOOL("school", Remark.Kind.ASKS_SCHOOL),
  BIRTH("birth", Remark.Kind.ASKS_BIRTH),
  PHONE("phone", Remark.Kind.ASKS_PHONE),
  MAIL("mail", Remark.Kind.ASKS_MAIL);

  private final String word;
  private final Remark.Kind kind;

  Asked(String word, Remark.Kind kind) {
    this.word = word;
    this.kind = kind;
  }

  String word() {
    return word;
  }

  Remark.Kind kind() {
    return kind;
  }
}
