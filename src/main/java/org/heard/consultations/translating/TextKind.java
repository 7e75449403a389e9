package org.heard.consultations.translating;

import org.heard.consultations.making.PlanText;

/**
 * What a text is, for somebody who sees it outside of its page. The kinds stand in the order in
 * which a reader meets them.
 */
public enum TextKind {
  TITLE("consultations.translating.kind.title", 80),
  CALL_QUESTION("consultations.translating.kind.call-question", 140),
  ASKER("consultations.translating.kind.asker", 80),
  WHY_A_CALL("consultations.translating.kind.why-a-call", 400),
  WHO_ASKS("consultations.translating.kind.who-asks", 400),
  WHO_READS("consultations.translating.kind.who-reads", 400),
  CAN_CHANGE("consultations.translating.kind.can-change", 400),
  CANNOT_CHANGE("consultations.translating.kind.cannot-change", 400),
  WHAT_NEXT("consultations.translating.kind.what-next", 400),
  WHAT_WE_KEEP("consultations.translating.kind.what-we-keep", 400),
  WHAT_WE_DO_NOT_KEEP("consultations.translating.kind.what-we-do-not-keep", 400),
  CONTACT("consultations.translating.kind.contact", 200),
  CONDITIONS("consultations.translating.kind.conditions", 400),
  THANKS("consultations.translating.kind.thanks", 200),
  PARTNER("consultations.translating.kind.partner", 80),
  SECTION_TITLE("consultations.translating.kind.section-title", 80),
  SECTION_INTRO("consultations.translating.kind.section-intro", 400),
  WARNING("consultations.translating.kind.warning", 200),
  NOTE("consultations.translating.kind.note", 600),
  QUESTION("consultations.translating.kind.question", 140),
  HELPER("consultations.translating.kind.helper", 200),
  WHY("consultations.translating.kind.why", 200),
  OPTION("consultations.translating.kind.option", 80),
  PICTURE("consultations.translating.kind.picture", 120),
  FACE("consultations.translating.kind.face", 30),
  WHY_A_FACE("consultations.translating.kind.why-a-face", 80),
  CHECK("consultations.translating.kind.check", 140),
  WORD("consultations.translating.kind.word", 40),
  EXPLANATION("consultations.translating.kind.explanation", 200),
  OTHER("consultations.translating.kind.other", 200);

  private final String key;
  private final int usefulLength;

  TextKind(String key, int usefulLength) {
    this.key = key;
    this.usefulLength = usefulLength;
  }

  /** Key of its name in the bundles of the team. */
  public String key() {
    return key;
  }

  /** How many characters fit on a phone without making the page hard to read. Advice, no limit. */
  public int usefulLength() {
    return usefulLength;
  }

  /** The kind of the text at a place of {@link org.heard.consultations.making.PlanTexts}. */
  public static TextKind at(String place) {
    String[] path = place.split("/");
    String last = path[path.length - 1];
    return switch (path[0]) {
      case "texts" -> onThePage(last);
      case "partners" -> PARTNER;
      default -> path.length > 2 ? inTheForm(path[1], path[path.length - 2], last) : OTHER;
    };
  }

  private static TextKind onThePage(String name) {
    return switch (PlanText.valueOf(name)) {
      case TITLE -> TITLE;
      case QUESTION -> CALL_QUESTION;
      case ASKER -> ASKER;
      case WHY -> WHY_A_CALL;
      case WHO_ASKS -> WHO_ASKS;
      case WHO_READS -> WHO_READS;
      case CAN_CHANGE -> CAN_CHANGE;
      case CANNOT_CHANGE -> CANNOT_CHANGE;
      case WHAT_NEXT -> WHAT_NEXT;
      case WHAT_WE_KEEP -> WHAT_WE_KEEP;
      case WHAT_WE_DO_NOT_KEEP -> WHAT_WE_DO_NOT_KEEP;
      case CONTACT -> CONTACT;
      case CONDITIONS -> CONDITIONS;
      case THANKS -> THANKS;
    };
  }

  private static TextKind inTheForm(String list, String parent, String last) {
    if (list.equals("sections")) {
      return last.equals("title") ? SECTION_TITLE : SECTION_INTRO;
    }
    if (parent.equals("labels")) {
      return FACE;
    }
    return switch (last) {
      case "title" -> QUESTION;
      case "helper" -> HELPER;
      case "why" -> WHY;
      case "warning" -> WARNING;
      case "note" -> NOTE;
      case "message" -> CHECK;
      case "label" -> OPTION;
      case "pictureWords" -> PICTURE;
      case "askWhy" -> WHY_A_FACE;
      case "word" -> WORD;
      case "explanation" -> EXPLANATION;
      default -> OTHER;
    };
  }
}
