package org.heard.consultations.notice;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.heard.consultations.Consultation;
import org.heard.consultations.Consultation.Phase;
import org.heard.shared.LocalizedText;
import org.heard.uikit.PageWords;
import org.heard.uikit.light.LightReader;
import org.heard.uikit.light.ReadText;

/**
 * The notice for pages without script.
 *
 * @param said each thing to know
 */
public record LightNews(List<One> said) {

  /**
   * One thing to know.
   *
   * @param why the reason with what stands before it; nothing when there is none
   */
  public record One(String title, List<String> lines, List<ReadText> why) {}

  /** The notice of a call; empty when nothing moved. */
  public static Optional<LightNews> of(
      Consultation call, Phase phase, PageWords words, LightReader reader) {
    List<One> all =
        NoticeWords.of(call, phase, words, reader.language()).stream()
            .map(one ->
                new One(
                    one.title(),
                    one.lines(),
                    Optional.ofNullable(one.reason()).stream()
                        .flatMap(reason -> why(reason, words, reader))
                        .toList()))
            .toList();
    return all.isEmpty() ? Optional.empty() : Optional.of(new LightNews(all));
  }

  private static Stream<ReadText> why(LocalizedText reason, PageWords words, LightReader reader) {
    return Stream.concat(
        Stream.of(ReadText.plain(words.getTranslation("consultations.notice.why"))),
        ReadText.of(reason, reader.reader()).paragraphs().stream());
  }
}
