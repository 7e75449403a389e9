package org.heard.submissions.ui.child;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.WholePlans;
import org.heard.shared.AgeBand;
import org.heard.shared.ConsultationId;
import org.heard.uikit.ChildScreen;
import org.heard.uikit.ReaderWording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A plan looked at as a child will see it. */
@HeardTest
class PreviewViewTest extends SpringBrowserlessTest {
  @Autowired private Staff staff;
  @Autowired private PreparedCalls prepared;
  @Autowired private Plans plans;
  @Autowired @AsOwner private JdbcClient jdbc;
  private ConsultationId id = ConsultationId.random();

  @BeforeEach
  void aManagerPlansACall() {
    UI.getCurrent().getSession().setLocale(Locale.ENGLISH);
    staff.signIn(Role.MANAGER);
    id = prepared.begin("School meals");
    plans.save(id, 0, WholePlans.from(Instant.now()));
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  private void open(String query) {
    UI.getCurrent().navigate("preview/" + id, QueryParameters.fromString(query));
  }

  @Test
  void theWholeWayCanBeWalkedAndNothingIsStored() {
    Map<String, Long> before = rows();
    open("age=10-12");
    assertThat(ChildScreen.text()).contains("This is a preview. Nothing here is kept.");
    ChildScreen.readTheNotice();
    assertThat(ChildScreen.heading()).isEqualTo("What about safe-places?");
    ChildScreen.type("Where the trees are.");
    ChildScreen.press("Next");
    while (!ChildScreen.heading().equals("Check my answers")) {
      ChildScreen.press("Skip");
    }
    assertThat(ChildScreen.text()).contains("Where the trees are.");
    ChildScreen.press("Send");
    assertThat(ChildScreen.heading()).isEqualTo("Check my answers");
    ChildScreen.tick("assent-take-part");
    ChildScreen.tick("assent-read");
    ChildScreen.press("Send");
    assertThat(ChildScreen.text()).contains("Words of thanks", "0000");
    assertThat(rows()).isEqualTo(before);
    assertThat(DraftVisit.current().form(id, Optional.empty())).isEmpty();
  }

  @Test
  void itBeginsWithAQuestionInALanguageOfItsOwn() {
    open("lang=fr&age=10-12&question=safe-places");
    assertThat(ChildScreen.heading()).isEqualTo("What about safe-places? (fr)");
    assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.FRENCH);
    assertThat(UI.getCurrent().getSession().getLocale()).isEqualTo(Locale.ENGLISH);
  }

  @Test
  void theWordsOfOneAgeAreOfThisPageAlone() {
    open("age=6-9");
    assertThat(ReaderWording.ofVisit().band()).isEqualTo(AgeBand.FROM_6_TO_9);
    UI page = UI.getCurrent();
    UI.setCurrent(null);
    assertThat(ReaderWording.ofVisit().band()).isNull();
    UI.setCurrent(page);
  }

  @Test
  void nothingLeadsOutOfIt() {
    open("age=10-12");
    UI.getCurrent().navigate("");
    assertThat(ChildScreen.text()).contains("This is a preview.");
    assertThat(ChildScreen.text()).doesNotContain("Simple page");
  }

  @Test
  void aNoteThatIsWrittenInAPreviewReachesNobody() {
    Map<String, Long> before = rows();
    open("age=10-12");
    assertThat(PreviewView.isOpen()).isTrue();
    ChildScreen.typeInto(
        ChildScreen.one(element -> "safe-note-words".equals(element.getAttribute("id"))), "Help");
    ChildScreen.press("Send the note");
    assertThat(rows()).isEqualTo(before);
  }

  private Map<String, Long> rows() {
    Map<String, Long> rows = new HashMap<>();
    jdbc.sql(
            """
            select oid::regclass::text as name from pg_class where relkind = 'r'
              and relnamespace::regnamespace::text !~ '^(pg_|information_schema)'
            """)
        .query(String.class)
        .list()
        .forEach(name ->
            rows.put(name, jdbc.sql("select count(*) from " + name).query(Long.class).single()));
    return rows;
  }
}
