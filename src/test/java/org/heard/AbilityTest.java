package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.heard.accounts.Ability;
import org.heard.accounts.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What administrators read about roles is what the services do: compared with the tables that are
 * compared with the real security.
 */
class AbilityTest {
  private static final Path METHODS = Path.of("src/test/resources/role-table.csv");
  private static final Path PAGES = Path.of("src/test/resources/route-table.csv");

  @ParameterizedTest
  @CsvSource({
    "PREPARE_CALLS, org.heard.consultations.PreparedCalls.begin(",
    "PREPARE_CALLS, org.heard.consultations.OrganisationCodes.issue(",
    "WAIVE_CONSENT, org.heard.consultations.Waivers.approve(",
    "READ_ANSWERS, org.heard.moderation.Reading.open(",
    "DECIDE, org.heard.moderation.Moderation.decide(",
    "DECIDE, org.heard.moderation.Moderation.release(",
    "DECIDE, org.heard.moderation.Moderation.reopen(",
    "UNCOVER_WORDS, org.heard.moderation.Reading.uncover(",
    "HAND_TO_SAFEGUARDING, org.heard.moderation.Moderation.worried(",
    "WORK_ON_CONCERNS, org.heard.moderation.concerns.Concerns.",
    "WORK_ON_CONCERNS, org.heard.submissions.review.SafeNoteInbox.",
    "PLAN_DUTY, org.heard.moderation.concerns.DutyRoster.",
    "PLAN_DUTY, org.heard.moderation.concerns.CountryGuides.",
    "READ_RELEASED, org.heard.moderation.released.ReleasedSubmissions.",
    "READ_RELEASED, org.heard.analysis.SummaryTables.",
    "TAKE_FILES, org.heard.analysis.Exports.write(",
    "ENTER_GROUPS, /groups",
    "REVIEW_DRAFTS, /advise",
    "MANAGE_PEOPLE, org.heard.accounts.People.",
    "MANAGE_PEOPLE, /team/people",
    "READ_RECORD, org.heard.audit.AuditTrail.",
    "SEE_RETENTION, org.heard.retention.Retention.",
    "SEE_RETENTION, /team/retention",
    "OWN_SIGN_IN, org.heard.accounts.Passkeys.keep(",
    "OWN_SIGN_IN, org.heard.accounts.ChoosePassword.changeOwn("
  })
  void theTableOfAbilitiesIsTheOneThatHolds(Ability ability, String prefix) throws IOException {
    List<String> rows = Files.readAllLines(prefix.startsWith("/") ? PAGES : METHODS);
    List<String> meant = rows.stream().filter(row -> row.startsWith(prefix)).toList();
    assertThat(meant).as(prefix).isNotEmpty();
    assertThat(meant).allSatisfy(row -> assertThat(roles(row)).isEqualTo(roles(ability)));
  }

  private static Set<Role> roles(String row) {
    List<String> cells = Arrays.asList(row.substring(row.lastIndexOf(')') + 1).split(","));
    // After the name, and after nobody.
    List<String> answers = cells.subList(cells.size() - Role.values().length, cells.size());
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (Role role : Role.values()) {
      if (answers.get(role.ordinal()).equals("yes")) {
        roles.add(role);
      }
    }
    return roles;
  }

  private static Set<Role> roles(Ability ability) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    Arrays.stream(Role.values()).filter(ability::of).forEach(roles::add);
    return roles;
  }
}
