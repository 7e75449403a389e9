package org.heard.consultations.ui.team.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import java.util.Locale;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Making a call, as managers meet it, and as nobody else does. */
@HeardTest
class PlanViewTest extends OnThePlanPage {
  @Test
  void aCallBeginsWithANameAndALanguage() {
    UI.getCurrent().navigate("team/calls");
    press("Begin");
    assertThat(text()).contains("Give the call a working name.");
    type("plan-name", "Parks and play");
    press("Begin");
    assertThat(getCurrentView()).isInstanceOf(PlanView.class);
    assertThat(text()).contains("Parks and play", "What is missing", "There is no question yet.");
  }

  @Test
  void wordsAreStoredWhenTheFieldIsLeft() {
    open();
    type("plan-TITLE", "Our meals");
    assertThat(text()).contains("Saved");
    assertThat(title()).isEqualTo("Our meals");
    assertThat(text()).doesNotContain("“Name of the call” is not written in English.");
  }

  @Test
  void whatIsHardToReadIsSaidWhileItIsWritten() {
    open();
    type(
        "plan-WHY",
        "The administration will subsequently evaluate each contribution that children make to it"
            + " through this consultation before it decides.");
    assertThat(text()).contains("This sentence is long");
    type("plan-WHY", "Adults decide about lunch. You can tell them what you think.");
    assertThat(text()).doesNotContain("This sentence is long");
  }

  @Test
  void twoWhoWriteTheSameChooseAndNothingIsLost() {
    open();
    write("Their title");
    type("plan-TITLE", "My title");
    assertThat(text()).contains("Theirs, as it is stored", "Their title", "My title");
    assertThat(title()).isEqualTo("Their title");
    assertThat(box("plan-TITLE").words()).isEqualTo("My title");
    press("Keep mine");
    assertThat(title()).isEqualTo("My title");
    assertThat(box("plan-TITLE").words()).isEqualTo("My title");
    assertThat(text()).doesNotContain("Theirs, as it is stored");

    write("Their other title");
    type("plan-TITLE", "My other title");
    press("Take theirs");
    assertThat(title()).isEqualTo("Their other title");
    assertThat(box("plan-TITLE").words()).isEqualTo("Their other title");
  }

  @Test
  void nobodyLeavesWithWordsThatWaitForAChoice() {
    open();
    write("Their title");
    type("plan-TITLE", "My title");
    UI.getCurrent().navigate("team/calls");
    assertThat(text()).contains("Theirs, as it is stored", "Their title", "My title");
    press("Keep mine");
    UI.getCurrent().navigate("team/calls");
    assertThat(text()).doesNotContain("My title", "Theirs, as it is stored");
    assertThat(title()).isEqualTo("My title");
  }

  @Test
  void whoElseHasThePlanOpenIsNamed() {
    staff.signIn(Role.MANAGER);
    presence.here(id);
    staff.signIn(manager);
    open();
    assertThat(text()).contains("Invented Person has this call open too.");
    UI.getCurrent().navigate("team/calls");
    staff.signIn(Role.MANAGER);
    assertThat(presence.here(id)).hasSize(1);
  }

  @Test
  void whatOthersStoreMeanwhileIsTakenInAndNamed() {
    open();
    write("Their title");
    staff.signIn(manager);
    type("plan-WHY", "Because.");
    assertThat(text()).contains("Invented Person changed: Name of the call.");
    assertThat(box("plan-TITLE").words()).isEqualTo("Their title");
  }

  @Test
  void anAddressThatIsNoneIsNotStored() {
    open();
    type("plan-slug", "Not a word!");
    assertThat(text()).contains("Use small letters");
    assertThat(read().settings().slug()).isNull();
    type("plan-slug", "school-meals");
    assertThat(read().settings().slug()).isEqualTo("school-meals");
  }

  @Test
  void aPartnerIsAddedNamedAndTakenOut() {
    open();
    type("plan-partner-new", "Friends of Parks");
    press("Add the partner");
    type("plan-address-friends-of-parks", "nowhere");
    assertThat(text()).contains("Write the whole address");
    type("plan-address-friends-of-parks", "https://parks.example");
    assertThat(read().partners().getFirst().address()).isEqualTo("https://parks.example");
    press("Take Friends of Parks out");
    assertThat(read().partners()).isEmpty();
  }

  @Test
  void questionsAndTranslationsAreOneStepAway() {
    open();
    assertThat($(Anchor.class).all())
        .extracting(Anchor::getHref)
        .contains("team/calls/" + id + "/questions", "team/calls/" + id + "/languages");
  }

  @Test
  void thePapersOfAPlanAreDraftsForItsMakers() {
    open();
    assertThat($(Anchor.class).all().stream().map(Anchor::getHref))
        .contains("/preview/" + id + "/poster.pdf?lang=en&for=all&size=a4");
  }

  @ParameterizedTest
  @EnumSource(
      value = Role.class,
      names = {"MODERATOR", "ANALYST", "SAFEGUARDING", "ADVISOR"})
  void nobodyElseSeesPlans(Role role) {
    staff.signIn(role);
    UI.getCurrent().navigate("team/calls");
    assertThat(getCurrentView()).isNotInstanceOf(PlansView.class);
    UI.getCurrent().navigate("team/calls/" + id);
    assertThat(getCurrentView()).isNotInstanceOf(PlanView.class);
  }

  @Test
  void theWorkspaceSpeaksFrenchAndSpanish() {
    for (Locale locale : new Locale[] {Locale.FRENCH, Locale.of("es")}) {
      UI.getCurrent().setLocale(locale);
      open();
      assertThat(text()).doesNotContain("consultations.").contains("UTC");
    }
  }
}
