package org.heard.consultations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GeneratedQuestionnairesTest {

  @Test
  void everyKindOfQuestionIsAmongThem() {
    Random random = new Random(1);
    Set<Class<?>> kinds = new HashSet<>();
    for (int i = 0; i < 200; i++) {
      GeneratedQuestionnaires.of(random).questions().forEach(one -> kinds.add(one.getClass()));
    }
    assertThat(kinds).containsExactlyInAnyOrder(Question.class.getPermittedSubclasses());
  }
}
