package org.heard.advisors.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.advisors.WordsToAdvisors.Word;
import org.heard.advisors.Youth;
import org.heard.advisors.Youth.Supporters;
import org.heard.shared.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** No adult writes to a child unseen: every pair of a writer and a reader, against a table. */
@HeardTest
class WordsToAdvisorsTest {
  private static final Path TABLE =
      Path.of("src/test/resources/org/heard/advisors/who-sees-words-to-an-advisor.csv");

  @Autowired private Messages messages;
  @Autowired private Staff staff;
  @Autowired private Youth youth;

  private Supporters here;
  private Supporters elsewhere;
  private PersonId advisor;

  @BeforeEach
  void somebodyToWriteTo() {
    here = youth.organisation();
    elsewhere = youth.organisation();
    advisor = youth.active(here);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void whoSeesWhatIsTheTablePeopleRead() throws IOException {
    Map<String, PersonId> writers = new LinkedHashMap<>();
    writers.put("written by the named adult", here.named());
    writers.put("written by a manager", staff.hire(Role.MANAGER));
    writers.forEach((words, writer) -> {
      staff.signIn(writer);
      messages.write(advisor, words);
    });
    staff.signOut();
    List<String> now = new ArrayList<>();
    now.add("who," + String.join(",", writers.keySet()));
    readers()
        .forEach((name, reader) -> {
          staff.signIn(reader);
          List<String> seen =
              Stream.concat(seen(messages::mine), seen(messages::everywhere)).toList();
          now.add(
              name
                  + ","
                  + String.join(
                      ",",
                      writers.keySet().stream()
                          .map(one -> seen.contains(one) ? "yes" : "-")
                          .toList()));
        });
    assertThat(now).isEqualTo(Files.readAllLines(TABLE));
  }

  private Map<String, PersonId> readers() {
    Map<String, PersonId> readers = new LinkedHashMap<>();
    readers.put("the advisor", advisor);
    readers.put("another advisor of the organisation", youth.active(here));
    readers.put("an advisor of another organisation", youth.active(elsewhere));
    readers.put("the named adult", here.named());
    readers.put("the second adult", here.second());
    readers.put("an adult of another organisation", elsewhere.named());
    readers.put("a facilitator of no organisation", staff.hire(Role.FACILITATOR));
    for (Role role :
        List.of(
            Role.MANAGER, Role.SAFEGUARDING, Role.ADMINISTRATOR, Role.MODERATOR, Role.ANALYST)) {
      readers.put(role.name(), staff.hire(role));
    }
    return readers;
  }

  private static Stream<String> seen(Supplier<List<Word>> list) {
    try {
      return list.get().stream().map(Word::words);
    } catch (AccessDeniedException e) {
      return Stream.empty();
    }
  }

  @Test
  void onlyManagersAndItsOwnAdultsWriteToAnAdvisor() {
    staff.signIn(elsewhere.named());
    assertThatThrownBy(() -> messages.write(advisor, "Hello"))
        .isInstanceOf(AccessDeniedException.class);
    for (Role role : List.of(Role.MODERATOR, Role.SAFEGUARDING, Role.ADVISOR, Role.ADMINISTRATOR)) {
      staff.signIn(role);
      assertThatThrownBy(() -> messages.write(advisor, "Hello"))
          .isInstanceOf(AccessDeniedException.class);
    }
  }
}
