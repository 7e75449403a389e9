package org.heard.accounts.ui.team;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.heard.HeardTest;
import org.heard.accounts.AssignableConsultations.Choice;
import org.heard.shared.ConsultationId;
import org.heard.uikit.ChildScreen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@HeardTest
class CallChoicesTest extends SpringBrowserlessTest {
  private static final String FIND = "calls-find";

  @BeforeEach
  void somebodyReadsEnglish() {
    UI.getCurrent().setLocale(Locale.ENGLISH);
  }

  private static List<Choice> calls(int many) {
    return Stream.iterate('A', letter -> (char) (letter + 1))
        .limit(many)
        .map(letter -> new Choice(ConsultationId.random(), "Call " + letter))
        .toList();
  }

  @Test
  void ofManySomeAreFoundAndWhatIsTickedStaysInSight() {
    List<Choice> many = calls(13);
    CallChoices choices = new CallChoices(many, Set.of(many.getFirst().id()));
    UI.getCurrent().add(choices);
    ChildScreen.typeInto(ChildScreen.one(box -> FIND.equals(box.getAttribute("id"))), " call m ");
    assertThat(ChildScreen.text())
        .contains("Call A", "Call M", "1 call of 13")
        .doesNotContain("Call B");
    AssignedCalls.tick(choices, many.getLast().id());

    ChildScreen.typeInto(ChildScreen.one(box -> FIND.equals(box.getAttribute("id"))), "");
    assertThat(ChildScreen.text()).contains("Call B").doesNotContain("of 13");
    assertThat(choices.chosen())
        .containsExactlyInAnyOrder(many.getFirst().id(), many.getLast().id());
  }

  @Test
  void aFewAreSeenAtAGlance() {
    UI.getCurrent().add(new CallChoices(calls(12), Set.of()));
    assertThat(ChildScreen.all(box -> FIND.equals(box.getAttribute("id")))).isEmpty();
  }
}
