package org.heard.consultations.xlsform;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The types of XLSForm, and what becomes of them. docs/xlsform.md lists them for people. */
enum Type {
  TEXT(Fate.QUESTION, "text", "string"),
  INTEGER(Fate.QUESTION, "integer", "int"),
  DECIMAL(Fate.QUESTION, "decimal"),
  DATE(Fate.QUESTION, "date"),
  SELECT_ONE(
      Fate.QUESTION, "select_one", "select one", "select1", "select one from", "select_one_from"),
  SELECT_MULTIPLE(
      Fate.QUESTION,
      "select_multiple",
      "select multiple",
      "select all that apply",
      "select all that apply from"),
  RANK(Fate.QUESTION, "rank"),
  RANGE(Fate.QUESTION, "range"),
  IMAGE(Fate.QUESTION, "image", "photo"),
  AUDIO(Fate.QUESTION, "audio"),
  VIDEO(Fate.QUESTION, "video"),
  FILE(Fate.QUESTION, "file"),
  NOTE(Fate.NOTE, "note"),
  ACKNOWLEDGE(Fate.NOTE, "acknowledge", "trigger"),
  BEGIN_GROUP(Fate.BEGIN_GROUP, "begin_group", "begin group"),
  END_GROUP(Fate.END_GROUP, "end_group", "end group"),
  START(Fate.METADATA, "start"),
  END(Fate.METADATA, "end"),
  TODAY(Fate.METADATA, "today"),
  DEVICE(Fate.METADATA, "deviceid", "device id", "imei"),
  SUBSCRIBER(Fate.METADATA, "subscriberid", "subscriber id"),
  SIM(Fate.METADATA, "simserial", "sim serial"),
  PHONE(Fate.METADATA, "phonenumber", "phone number"),
  USER(Fate.METADATA, "username"),
  EMAIL(Fate.METADATA, "email"),
  AUDIT(Fate.METADATA, "audit"),
  BACKGROUND_AUDIO(Fate.METADATA, "background-audio"),
  START_POINT(Fate.METADATA, "start-geopoint"),
  BACKGROUND_POINT(Fate.METADATA, "background-geopoint"),
  POINT(Fate.REFUSED, "geopoint", "gps", "location"),
  TRACE(Fate.REFUSED, "geotrace"),
  SHAPE(Fate.REFUSED, "geoshape"),
  BARCODE(Fate.REFUSED, "barcode"),
  TIME(Fate.REFUSED, "time"),
  DATE_TIME(Fate.REFUSED, "datetime"),
  CALCULATE(Fate.REFUSED, "calculate"),
  HIDDEN(Fate.REFUSED, "hidden"),
  BEGIN_REPEAT(Fate.REFUSED, "begin_repeat", "begin repeat"),
  END_REPEAT(Fate.REFUSED, "end_repeat", "end repeat"),
  ONE_FROM_FILE(Fate.REFUSED, "select_one_from_file", "select one from file"),
  SEVERAL_FROM_FILE(Fate.REFUSED, "select_multiple_from_file", "select multiple from file"),
  ONE_EXTERNAL(Fate.REFUSED, "select_one_external"),
  XML_EXTERNAL(Fate.REFUSED, "xml-external"),
  CSV_EXTERNAL(Fate.REFUSED, "csv-external");

  /** What a row of the type becomes. */
  enum Fate {
    QUESTION,
    NOTE,
    BEGIN_GROUP,
    END_GROUP,
    /** Tells who answers, with what or from where. */
    METADATA,
    REFUSED
  }

  private static final List<String> OTHER = List.of(" or_other", " or specify other");

  private final Fate fate;
  private final List<String> names;

  Type(Fate fate, String... names) {
    this.fate = fate;
    this.names = List.of(names);
  }

  Fate fate() {
    return fate;
  }

  /** The name of the specification. */
  String written() {
    return names.getFirst();
  }

  boolean chosen() {
    return this == SELECT_ONE || this == SELECT_MULTIPLE || this == RANK;
  }

  /**
   * What stands in the column of types.
   *
   * @param list name of the list of choices; empty for types without one
   * @param other whether something else can be said
   */
  record Written(Type type, String list, boolean other) {}

  /** The type of a cell; empty for one that is not known. */
  static Optional<Written> of(String cell) {
    String text = cell.strip().replaceAll("\\s+", " ");
    Optional<String> other = OTHER.stream().filter(text::endsWith).findFirst();
    String bare = text.substring(0, text.length() - other.map(String::length).orElse(0));
    return Arrays.stream(values())
        .flatMap(type -> type.names.stream().flatMap(name -> type.of(name, bare).stream()))
        // "select one from x" before "select one" with a list "from x".
        .max((one, two) -> Integer.compare(two.length(), one.length()))
        .map(match -> new Written(match.type(), match.list(), other.isPresent()));
  }

  private record Match(Type type, String list) {
    int length() {
      return list.length();
    }
  }

  private Optional<Match> of(String name, String text) {
    String plain = text.toLowerCase(Locale.ROOT);
    if (plain.equals(name)) {
      return Optional.of(new Match(this, ""));
    }
    boolean listed = (chosen() || fate == Fate.REFUSED) && plain.startsWith(name + " ");
    return listed
        ? Optional.of(new Match(this, text.substring(name.length() + 1)))
        : Optional.empty();
  }
}
