package org.heard.shared.personal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.heard.shared.Language;
import org.heard.shared.personal.PersonalDetail.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalDetailsTest {

  private static List<String> words(String text, Language language) {
    return PersonalDetails.in(text, language).stream()
        .map(found -> found.kind() + " " + found.in(text))
        .toList();
  }

  @Test
  void placesAreThoseOfTheTextAsItWasWritten() {
    assertThat(words("🙂🙂 اسْمِي سَلْمَى ورقمي ٠١٠٠٠٠٠٠٠١٣", Language.ARABIC))
        .containsExactly("NAME سَلْمَى", "PHONE ٠١٠٠٠٠٠٠٠١٣");
  }

  @Test
  void severalDetailsComeInTheirOrderAndDoNotOverlap() {
    assertThat(
            words(
                "My name is Zuri, I go to Green Hill School, mail zuri@example.com",
                Language.ENGLISH))
        .containsExactly("NAME Zuri", "SCHOOL Green Hill School", "MAIL zuri@example.com");
  }

  @Test
  void twoNumbersInOneLineAreBothFound() {
    String text = "my number is 07700 900123, or 07700 900456";
    assertThat(PersonalDetails.in(text, Language.ENGLISH))
        .extracting(PersonalDetail::kind)
        .containsExactly(Kind.PHONE, Kind.PHONE);
  }

  @Test
  void aTextInAnotherLanguageStillGivesMailLinksAndNumbers() {
    String text = "mi correo es ana@example.com y www.example.org/ana, +44 7700 900123";
    assertThat(PersonalDetails.in(text, Language.of("sw")))
        .extracting(PersonalDetail::kind)
        .containsExactly(Kind.MAIL, Kind.LINK, Kind.PHONE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "My school is far.",
        "My name is not important.",
        "Call 116 111 when you are afraid.",
        "I am 12 and I was born in 2014.",
        "It costs 1,250,000 and that is too much.",
        "3",
        "99",
        "4821",
        ""
      })
  void whatSaysNothingAboutAnybodyIsLeftAlone(String text) {
    assertThat(PersonalDetails.in(text, Language.ENGLISH)).isEmpty();
  }

  @Test
  void aTakenOutNameIsNotFoundAgain() {
    assertThat(PersonalDetails.in("My name is [name] and I like maps", Language.ENGLISH)).isEmpty();
  }

  @Test
  void aPlaceHoldsNoWords() {
    String text = "My name is Zuri";
    assertThat(PersonalDetails.in(text, Language.ENGLISH).toString()).doesNotContain("Zuri");
  }
}
