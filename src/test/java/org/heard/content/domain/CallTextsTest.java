package org.heard.content.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.CallReading;
import org.heard.consultations.PreparedCalls;
import org.heard.content.CallTexts;
import org.heard.content.DocumentId;
import org.heard.content.Documents;
import org.heard.content.Texts;
import org.heard.content.VersionId;
import org.heard.content.Versions;
import org.heard.shared.AgeBand;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.Reader;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@HeardTest
class CallTextsTest {
  @Autowired private CallTexts texts;
  @Autowired private CallReading reading;
  @Autowired private Documents documents;
  @Autowired private Versions versions;
  @Autowired private PreparedCalls prepared;
  @Autowired private Staff staff;
  @Autowired @AsOwner private JdbcClient owner;

  private final String slug = "shown-" + UUID.randomUUID();

  @BeforeEach
  void signIn() {
    staff.signIn(Role.MANAGER);
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private DocumentId document() {
    return documents.begin(slug, Texts.facts(), Texts.paragraphs()).id();
  }

  @Test
  void aCallShowsATextAsSoonAsAVersionOfItIsPublished() {
    DocumentId document = document();
    ConsultationId call = prepared.begin("Parks");
    Reader french = new Reader(Language.FRENCH, AgeBand.FROM_10_TO_12, false);
    assertThat(texts.show(document, call)).isTrue();
    assertThat(texts.show(document, call)).isTrue();
    assertThat(texts.calls(document)).containsExactly(call);
    assertThat(reading.of(call, french)).isEmpty();

    VersionId id = versions.begin(document, Texts.text(Language.ENGLISH));
    versions.save(id, 0, Texts.body("Your park"));
    versions.publish(id, 1);
    staff.signOut();
    assertThat(reading.of(call, french))
        .containsExactly(
            new CallReading.Text(slug, Language.ENGLISH, "Your park", "A short text about parks."));
    assertThat(texts.calls(document)).containsExactly(call);

    staff.signIn(Role.MANAGER);
    assertThat(texts.hide(document, call)).isTrue();
    assertThat(reading.of(call, french)).isEmpty();
  }

  @Test
  void whoShowedATextWhereIsOnRecordOnce() {
    DocumentId document = document();
    ConsultationId call = prepared.begin("Parks");
    texts.hide(document, call);
    texts.show(document, call);
    texts.show(document, call);
    texts.hide(document, call);
    assertThat(
            owner
                .sql(
                    """
                    select action || ' ' || (details ->> 'call') from audit.entry
                    where subject = :id and action like '%-on-call' order by seq
                    """)
                .param("id", document.toString())
                .query(String.class)
                .list())
        .containsExactly("content.shown-on-call " + call, "content.hidden-on-call " + call);
  }

  @Test
  void nothingIsShownOnPagesOfCallsThatAreNotOnesOwn() {
    DocumentId document = document();
    assertThat(texts.show(document, ConsultationId.random())).isFalse();
    assertThat(texts.hide(document, ConsultationId.random())).isFalse();
    assertThat(texts.show(DocumentId.random(), prepared.begin("Parks"))).isFalse();
  }
}
