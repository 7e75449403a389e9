package org.heard.content.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.content.Documents;
import org.heard.content.Library;
import org.heard.content.Texts;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.shared.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HeardTest
class ClearCountTest {
  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private Library library;
  @Autowired private Staff staff;
  @Autowired @AsOwner private JdbcClient owner;

  private VersionId version = VersionId.random();

  @BeforeEach
  void publish() {
    staff.signIn(Role.MANAGER);
    var document = documents.begin("clear-" + UUID.randomUUID(), Texts.facts(), Texts.paragraphs());
    version = versions.begin(document.id(), Texts.text(Language.ENGLISH));
    versions.save(version, 0, Texts.body("Your park"));
    versions.publish(version, 1);
    staff.signOut();
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private List<String> counts() {
    return owner
        .sql(
            """
            select face || ': ' || count as pressed from content.clear_count
            where version_id = :id order by face
            """)
        .param("id", version.value())
        .query((row, number) -> row.getString("pressed"))
        .list();
  }

  @Test
  void everyPressIsOneMoreAndNothingElse() {
    library.foundClear(version, 1, 3);
    library.foundClear(version, 1, 3);
    library.foundClear(version, 1, 1);

    assertThat(counts()).containsExactly("1: 1", "3: 2");
  }

  @Test
  void aFaceOrAnEditionThatIsNoneCountsNowhere() {
    library.foundClear(version, 1, 0);
    library.foundClear(version, 1, 4);
    library.foundClear(version, 2, 3);
    library.foundClear(VersionId.random(), 1, 3);

    assertThat(counts()).isEmpty();
  }
}
