package org.heard.advisors.rounds;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.heard.advisors.rounds.HeatMap.Heat;
import org.heard.shared.PersonId;
import org.junit.jupiter.api.Test;

class HeatMapTest {
  private static final Spot STAY = new Spot(0, 6, "stay");
  private static final Spot STAY_AGAIN = new Spot(1, 3, "stay");
  private static final Spot PARK = new Spot(0, 0, "Parks");

  private static ReviewComment says(String passage, Marks marks) {
    return new ReviewComment(PersonId.random(), passage, marks, false, null, null);
  }

  private static Heat at(Map<String, Heat> heat, String passage) {
    return requireNonNull(heat.get(passage));
  }

  @Test
  void aPassageIsAsWarmAsManyAdvisorsAskForSomethingThere() {
    Map<String, Heat> heat =
        HeatMap.of(
            List.of(
                says("parks", Marks.NONE.with(Reaction.HARD_WORD, true)),
                says("parks", Marks.NONE.with(Reaction.MISSING, true).with(Reaction.PICTURE, true)),
                says("parks", Marks.NONE.with(Reaction.CLEAR, true).with(Reaction.LOVE_IT, true)),
                says("end", Marks.NONE.with(Reaction.CLEAR, true))));

    assertThat(heat).containsOnlyKeys("parks", "end");
    assertThat(at(heat, "parks").warmth()).isEqualTo(3);
    assertThat(at(heat, "parks").of(Reaction.LOVE_IT)).isEqualTo(1);
    assertThat(at(heat, "end").warmth()).isZero();
  }

  @Test
  void tappingAWordAndSayingThatItIsHardIsOneAdvisor() {
    Heat heat =
        at(
            HeatMap.of(
                List.of(
                    says("parks", Marks.NONE.with(STAY, true).with(Reaction.HARD_WORD, true)),
                    says("parks", Marks.NONE.with(PARK, true)))),
            "parks");
    assertThat(heat.hard()).isEqualTo(2);
    assertThat(heat.hardWords()).containsOnly(Map.entry("stay", 1), Map.entry("Parks", 1));
  }

  @Test
  void aWordThatOneAdvisorTapsTwiceCountsOnce() {
    Heat heat =
        at(
            HeatMap.of(
                List.of(
                    says("parks", Marks.NONE.with(STAY, true).with(STAY_AGAIN, true)),
                    says("parks", Marks.NONE.with(STAY, true)))),
            "parks");
    assertThat(heat.hardWords()).containsOnly(Map.entry("stay", 2));
    assertThat(heat.places()).containsOnly(Map.entry(STAY, 2), Map.entry(STAY_AGAIN, 1));
  }

  @Test
  void writingAndSpeakingCountTheSame() {
    Heat heat =
        at(
            HeatMap.of(
                List.of(
                    says("parks", Marks.NONE.saying("Which parks?")),
                    says("parks", Marks.NONE.speaking(UUID.randomUUID())),
                    says("parks", Marks.NONE.with(Reaction.CLEAR, true)))),
            "parks");
    assertThat(heat.written()).isEqualTo(2);
  }

  @Test
  void theWordThatMostStumbledOverComesFirstAndEqualOnesByTheAlphabet() {
    Map<String, Heat> heat =
        HeatMap.of(
            List.of(
                says("parks", Marks.NONE.with(STAY, true)),
                says("end", Marks.NONE.with(STAY, true).with(PARK, true)),
                says("end", Marks.NONE.with(new Spot(0, 9, "assembly"), true))));
    assertThat(HeatMap.hardWords(heat).keySet()).containsExactly("stay", "Parks", "assembly");
    assertThat(HeatMap.hardWords(HeatMap.of(List.of()))).isEmpty();
  }
}
