package org.heard.submissions.ui.light;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.heard.consultations.Question;
import org.heard.consultations.Section;
import org.heard.shared.ConsultationId;
import org.heard.shared.LocalizedText;
import org.heard.shared.Reader;
import org.heard.submissions.ui.child.FillingIn;
import org.heard.uikit.light.HardWords;
import org.heard.uikit.light.ReadText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The words of questions as each kind of reader sees them. A published version never changes, so
 * they are made once and kept while they are in use.
 */
@Component
class PreparedQuestions {
  private static final int MOST = 5_000;

  private final Map<Key, Prepared> known =
      Collections.synchronizedMap(
          new LinkedHashMap<>(256, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<Key, Prepared> eldest) {
              return size() > MOST;
            }
          });

  private record Key(ConsultationId call, int version, String question, Reader reader) {}

  /** The words of one question. */
  record Prepared(
      ReadText title,
      @Nullable ReadText helper,
      @Nullable ReadText why,
      @Nullable ReadText warning,
      @Nullable ReadText note,
      @Nullable ReadText section,
      @Nullable ReadText intro,
      List<HardWords.Explained> terms) {}

  Prepared of(ConsultationId call, FillingIn filling, Question question, Reader reader) {
    return known.computeIfAbsent(
        new Key(call, filling.version(), question.key(), reader),
        key ->
            new Prepared(
                ReadText.of(question.head().title(), reader),
                text(question.head().helper(), reader),
                text(question.head().why(), reader),
                text(question.head().warning(), reader),
                text(question.head().note(), reader),
                text(filling.section(question).map(Section::title).orElse(null), reader),
                text(filling.section(question).map(Section::intro).orElse(null), reader),
                HardWords.in(question.texts(), filling.terms(), reader)));
  }

  private static @Nullable ReadText text(@Nullable LocalizedText text, Reader reader) {
    return text == null ? null : ReadText.of(text, reader);
  }
}
