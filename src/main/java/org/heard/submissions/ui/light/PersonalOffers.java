package org.heard.submissions.ui.light;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.heard.consultations.Answer;
import org.heard.consultations.OwnWords;
import org.heard.shared.AgeBand;
import org.heard.shared.personal.PersonalDetail.Kind;
import org.heard.submissions.PersonalCheck;
import org.heard.submissions.PersonalCheck.Noticed;
import org.heard.submissions.ui.child.PersonalWords;
import org.heard.submissions.ui.light.PersonalOffer.Seen;
import org.heard.uikit.light.LightReader;

/** Says once which words may tell who somebody is, and takes them out when asked to. */
final class PersonalOffers {
  private static final int MOST_SHOWN = 8;

  private PersonalOffers() {}

  /** Offers it at a question that speaks of something new. */
  static void offer(FormVisit visit, String key, String held) {
    Optional<Noticed> noticed = visit.filling.noticed(key, visit.reader().language());
    noticed.ifPresent(found ->
        visit.offers.put(
            key, new PersonalOffer(why(visit), seen(found, visit), held, Names.before(key), null)));
  }

  /** Takes it out of the answer, keeping the words for "put it back" on the page. */
  static void takeOut(FormVisit visit, String key) {
    Optional<Answer> said = visit.filling.answer(key);
    // A check that spoke of nothing yet finds the same again.
    said.flatMap(answer -> new PersonalCheck().look(answer, visit.reader().language()))
        .ifPresent(found -> {
          visit.filling.write(key, found.takenOut(kind -> PersonalWords.mark(kind, visit.words)));
          visit.offers.put(
              key,
              new PersonalOffer(
                  why(visit),
                  List.of(),
                  "next",
                  Names.before(key),
                  OwnWords.in(found.answer()).orElse("")));
        });
  }

  /** Puts the words back as they were. */
  static void putBack(FormVisit visit, String key) {
    String before = visit.sent.words(Names.before(key));
    visit
        .filling
        .answer(key)
        .ifPresent(answer -> visit.filling.write(key, OwnWords.replaced(answer, before)));
  }

  private static String why(FormVisit visit) {
    LightReader reader = visit.reader();
    boolean simple = reader.easyRead() || reader.band() == AgeBand.FROM_6_TO_9;
    return visit.words.getTranslation(
        simple ? "submissions.personal.why-simple" : "submissions.personal.why");
  }

  private static List<Seen> seen(Noticed noticed, FormVisit visit) {
    Map<String, Kind> different = new LinkedHashMap<>();
    noticed
        .details()
        .forEach(detail -> different.putIfAbsent(noticed.words(detail).strip(), detail.kind()));
    return different.entrySet().stream()
        .limit(MOST_SHOWN)
        .map(one -> new Seen(PersonalWords.kind(one.getValue(), visit.words), one.getKey()))
        .toList();
  }
}
