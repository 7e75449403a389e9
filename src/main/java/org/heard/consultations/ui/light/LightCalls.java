package org.heard.consultations.ui.light;

import java.util.List;
import java.util.stream.Stream;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultation.Phase;
import org.heard.consultations.notice.NoticeWords;
import org.heard.shared.Language;
import org.heard.uikit.PageWords;
import org.heard.uikit.ReaderDates;
import org.heard.uikit.light.LightReader;
import org.heard.uikit.light.ReadText;

/**
 * The open calls.
 *
 * @param cards one for each, the one that closes first on top
 */
public record LightCalls(List<Card> cards) {

  /** What is said of a call before it is opened. */
  public record Card(
      String address,
      ReadText title,
      ReadText question,
      ReadText asker,
      String until,
      List<String> news,
      String minutes,
      List<Language> languages) {}

  static LightCalls of(List<Consultation> open, LightReader reader, PageWords words) {
    return new LightCalls(open.stream().map(call -> card(call, reader, words)).toList());
  }

  private static Card card(Consultation call, LightReader reader, PageWords words) {
    return new Card(
        reader.link("/light/c/" + call.slug()),
        ReadText.of(call.page().title(), reader.reader()),
        ReadText.of(call.page().question(), reader.reader()),
        ReadText.of(call.page().asker(), reader.reader()),
        words.getTranslation(
            "consultations.open-until",
            ReaderDates.lastDayBefore(call.closesAt(), reader.language())),
        NoticeWords.of(call, Phase.OPEN, words, reader.language()).stream()
            .limit(1)
            .flatMap(one -> Stream.concat(Stream.of(one.title()), one.lines().stream()))
            .toList(),
        words.getTranslation(
            "consultations.minutes", call.page().minutesLeast(), call.page().minutesMost()),
        call.languages());
  }
}
