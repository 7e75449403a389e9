package org.heard.consultations.translating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.deadlines.Deadlines;
import org.heard.consultations.limits.QuestionLimits;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanPublishing;
import org.heard.consultations.making.PlanText;
import org.heard.consultations.making.PlanTexts;
import org.heard.consultations.making.PlanTexts.State;
import org.heard.consultations.making.PlanTexts.Translation;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.Plans.Saved;
import org.heard.consultations.making.Plans.Seen;
import org.heard.consultations.making.WholePlans;
import org.heard.consultations.translating.TranslatorDesk.Opened;
import org.heard.consultations.translating.TranslatorLinks.Known;
import org.heard.consultations.translating.TranslatorLinks.Made;
import org.heard.consultations.translating.TranslatorLinks.Standing;
import org.heard.shared.ConsultationId;
import org.heard.shared.HandoverCode;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.PersonId;
import org.heard.shared.Wording;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a link lets somebody do who has no account, and everything it does not. */
@HeardTest
class TranslatorDeskTest {
  private static final String WHY = PlanText.WHY.place();

  @Autowired private Staff staff;
  @Autowired private Calls calls;
  @Autowired private PreparedCalls prepared;
  @Autowired private Plans plans;
  @Autowired private PlanPublishing publishing;
  @Autowired private Deadlines deadlines;
  @Autowired private TranslatorLinks links;
  @Autowired private TranslatorDesk desk;
  @Autowired private JdbcClient jdbc;
  @Autowired @AsOwner private JdbcClient owner;
  @Autowired private Clock clock;
  @Autowired private JsonMapper json;
  private ConsultationId id = ConsultationId.random();
  private PersonId manager = PersonId.random();

  @BeforeEach
  void aCallIsPlanned() {
    calls.somebodyIsOnDuty();
    manager = staff.signIn(Role.MANAGER);
    id = prepared.begin("Parks");
    store(WholePlans.from(clock.instant()));
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aTranslatorWritesInTheLanguageOfTheLinkAndHistorySaysSo() {
    TranslatorPass pass = in(link());
    Seen seen = desk.read(pass).orElseThrow();

    Kept kept = write(pass, seen, "Parce que.");

    assertThat(kept).isInstanceOf(Kept.Stored.class);
    staff.signIn(manager);
    assertThat(french()).isEqualTo("Parce que.");
    Plans.Step step = plans.steps(id, 1).getFirst();
    assertThat(step.link()).isEqualTo("French agency");
    assertThat(step.person()).isEqualTo(manager);
    assertThat(plans.undo(id, step.revision())).isInstanceOf(Saved.Stored.class);
    assertThat(french()).isNotEqualTo("Parce que.");
  }

  @Test
  void managersSeeWhoMadeALinkAndTheDayOfItsLastUse() {
    HandoverCode secret = link();
    assertThat(only().lastUsed()).isNull();
    in(secret);
    staff.signIn(manager);

    Known known = only();
    assertThat(known.label()).isEqualTo("French agency");
    assertThat(known.madeBy()).isEqualTo(manager);
    assertThat(known.made()).isEqualTo(today());
    assertThat(known.lastUsed()).isEqualTo(today());
    assertThat(known.standing()).isEqualTo(Standing.COUNTS);
    assertThat(links.of(id, Language.SPANISH)).isEmpty();
  }

  @Test
  void nothingOfASecretIsStoredButAMarkThatNobodyReads() {
    HandoverCode secret = link();

    byte[] stored =
        owner
            .sql("select mark from consultations.translator_link where consultation_id = :id")
            .param("id", id.value())
            .query(byte[].class)
            .single();
    assertThat(stored).hasSize(32).isNotEqualTo(secret.hash());
    assertThat(new String(stored, StandardCharsets.ISO_8859_1)).doesNotContain(secret.text());
    assertThat(in(secret).toString()).doesNotContain(secret.text());
    staff.signIn(manager);
    refused("select mark from consultations.translator_link");
  }

  @Test
  void aSecretThatNobodyMadeOpensNothing() {
    staff.signOut();

    assertThat(desk.open(HandoverCode.fresh())).isInstanceOf(Opened.NotValid.class);
  }

  @Test
  void whoeverGuessesIsHeldBackAndWhoeverComesOftenIsNot() {
    HandoverCode secret = link();
    staff.signOut();
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.getSession();
    request.setRemoteAddr("203.0.113.77");
    RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request));
    try {
      for (int i = 0; i < 15; i++) {
        assertThat(desk.open(secret)).isInstanceOf(Opened.In.class);
      }
      for (int i = 0; i < 10; i++) {
        assertThat(desk.open(HandoverCode.fresh())).isInstanceOf(Opened.NotValid.class);
      }
      assertThat(desk.open(secret)).isInstanceOf(Opened.TooMany.class);
    } finally {
      RequestContextHolder.resetRequestAttributes();
    }
  }

  @Test
  void anEndedLinkIsOutWithTheNextAct() {
    HandoverCode secret = link();
    TranslatorPass pass = in(secret);
    Seen seen = desk.read(pass).orElseThrow();
    staff.signIn(manager);
    String before = french();

    links.end(id, only().id());

    staff.signOut();
    assertThat(desk.read(pass)).isEmpty();
    assertThat(desk.before(pass)).isEmpty();
    assertThat(write(pass, seen, "Trop tard")).isInstanceOf(Kept.Gone.class);
    assertThat(desk.open(secret)).isInstanceOf(Opened.NotValid.class);
    staff.signIn(manager);
    assertThat(french()).isEqualTo(before);
    assertThat(only().standing()).isEqualTo(Standing.ENDED);
  }

  @Test
  void aLinkEndsWithItsLastDay() {
    HandoverCode secret = link();
    TranslatorPass pass = in(secret);
    Seen seen = desk.read(pass).orElseThrow();
    owner
        .sql(
            """
            update consultations.translator_link set made = made - 20, ends = made - 1
            where consultation_id = :id
            """)
        .param("id", id.value())
        .update();

    assertThat(desk.read(pass)).isEmpty();
    assertThat(write(pass, seen, "Trop tard")).isInstanceOf(Kept.Gone.class);
    assertThat(desk.open(secret)).isInstanceOf(Opened.NotValid.class);
    staff.signIn(manager);
    assertThat(only().standing()).isEqualTo(Standing.OVER);
  }

  @Test
  void aVisitEndsWhateverIsDone() {
    TranslatorPass pass = in(link());
    TranslatorPass old =
        new TranslatorPass(
            pass.call(),
            pass.language(),
            pass.mark(),
            pass.ends(),
            clock.instant().minus(Duration.ofSeconds(1)));

    assertThat(desk.read(pass)).isPresent();
    assertThat(desk.read(old)).isEmpty();
    assertThat(desk.keep(old, 1, List.of())).isInstanceOf(Kept.Gone.class);
  }

  @Test
  void aLinkOfACallThatWasStoppedCountsForNobodyAndSaysSo() {
    publishing.publish(id, plans.revision(id).orElseThrow());
    HandoverCode secret = link();
    TranslatorPass pass = in(secret);
    staff.signIn(manager);
    deadlines.stop(id, 0, LocalizedText.of(Language.ENGLISH, "It was not safe."));

    assertThat(only().standing()).isEqualTo(Standing.PUBLISHED);
    assertThat(links.make(id, Language.FRENCH, "Another", today()))
        .isInstanceOf(TranslatorLinks.Made.NothingToTranslate.class);
    staff.signOut();
    assertThat(desk.read(pass)).isEmpty();
  }

  @Test
  void publishingEndsALinkAndACorrectionNeedsANewOne() {
    HandoverCode secret = link();
    TranslatorPass pass = in(secret);
    Seen seen = desk.read(pass).orElseThrow();
    staff.signIn(manager);

    assertThat(publishing.publish(id, seen.revision()))
        .isInstanceOf(PlanPublishing.Published.Done.class);

    assertThat(only().standing()).isEqualTo(Standing.PUBLISHED);
    staff.signOut();
    assertThat(desk.read(pass)).isEmpty();
    assertThat(write(pass, seen, "Trop tard")).isInstanceOf(Kept.Gone.class);
    staff.signIn(manager);
    TranslatorPass again = in(link());
    assertThat(write(again, desk.read(again).orElseThrow(), "Corrigé"))
        .isInstanceOf(Kept.Stored.class);
  }

  @Test
  void aLanguageThatIsTakenOutOfTheCallEndsItsLinks() {
    TranslatorPass pass = in(link());
    staff.signIn(manager);
    CallPlan plan = plan();

    store(plan.with(plan.settings().withLanguages(List.of(Language.ENGLISH))));

    assertThat(desk.read(pass)).isEmpty();
  }

  @Test
  void noOtherLanguageAndNothingElseCanBeChangedEvenByAForgedState() {
    TranslatorPass pass = in(link());
    Seen seen = desk.read(pass).orElseThrow();
    CallPlan other = PlanTexts.write(seen.plan(), WHY, Language.ENGLISH, Wording.GENERAL, "Forged");
    CallPlan settings = seen.plan().with(seen.plan().settings().withSlug("forged"));

    for (CallPlan forged : List.of(other, settings)) {
      LinkedStates states = states(pass);
      assertThatExceptionOfType(DataAccessException.class)
          .isThrownBy(() -> states.store(seen.revision() + 1, tree(forged)));
    }
    LinkedStates states = states(pass);
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> states.store(seen.revision() + 2, tree(seen.plan())));
  }

  @Test
  void placesThatAreNotInTheCallAreLeftAlone() {
    TranslatorPass pass = in(link());
    Seen seen = desk.read(pass).orElseThrow();

    desk.keep(
        pass,
        seen.revision(),
        List.of(
            new Translation("settings/slug", Wording.GENERAL, "x", "x"),
            new Translation("questionnaire/questions/none/head/title", Wording.EASY, "x", "x")));

    assertThat(desk.read(pass)).contains(seen);
  }

  @Test
  void twoTranslatorsNeverLoseEachOthersWords() {
    HandoverCode secret = link();
    TranslatorPass first = in(secret);
    TranslatorPass second = in(secret);
    Seen base = desk.read(first).orElseThrow();
    assertThat(write(first, base, "De la première")).isInstanceOf(Kept.Stored.class);

    Kept clash = write(second, base, "De la seconde");
    Kept elsewhere =
        desk.keep(
            second,
            base.revision(),
            List.of(new Translation("texts/TITLE", Wording.GENERAL, "Un titre", "Parks")));

    assertThat(clash).isInstanceOf(Kept.Clash.class);
    assertThat(elsewhere)
        .isInstanceOfSatisfying(
            Kept.Stored.class,
            stored ->
                assertThat(
                        PlanTexts.rendering(
                                stored.now().plan(), WHY, Language.FRENCH, Wording.GENERAL)
                            .orElseThrow()
                            .text())
                    .isEqualTo("De la première"));
  }

  @Test
  void aManagerAndATranslatorWorkAtTheSameTime() {
    TranslatorPass pass = in(link());
    Seen base = desk.read(pass).orElseThrow();
    staff.signIn(manager);
    store(PlanTexts.write(plan(), WHY, Language.ENGLISH, Wording.GENERAL, "New words"));
    staff.signOut();

    assertThat(write(pass, base, "D’après les anciens mots")).isInstanceOf(Kept.Stored.class);

    Seen now = desk.read(pass).orElseThrow();
    assertThat(PlanTexts.state(now.plan(), WHY, Language.FRENCH, Wording.GENERAL))
        .isEqualTo(State.STALE);
    assertThat(desk.before(pass)).containsKey("texts.WHY.all");
  }

  @Test
  void emptyWordsTakeATranslationAwayAndLongOnesAreRefused() {
    TranslatorPass pass = in(link());
    Seen seen = desk.read(pass).orElseThrow();

    Kept away = write(pass, seen, " ");

    assertThat(away)
        .isInstanceOfSatisfying(
            Kept.Stored.class,
            stored ->
                assertThat(
                        PlanTexts.state(stored.now().plan(), WHY, Language.FRENCH, Wording.GENERAL))
                    .isEqualTo(State.MISSING));
    Seen now = desk.read(pass).orElseThrow();
    assertThat(write(pass, now, "x".repeat(QuestionLimits.MOST_TEXT + 1)))
        .isInstanceOf(Kept.Over.class);
    assertThat(write(pass, now, "null\0")).isInstanceOf(Kept.Over.class);
  }

  @Test
  void markupStaysWords() {
    TranslatorPass pass = in(link());
    String pasted = "<img src=x onerror=alert(1)> <b>Parce que</b>";

    write(pass, desk.read(pass).orElseThrow(), pasted);

    staff.signIn(manager);
    assertThat(french()).isEqualTo(pasted);
  }

  @Test
  void aTranslatorReachesNoOtherTableAndNoListOfLinks() {
    in(link());

    refused("select * from consultations.translator_link");
    refused("select * from consultations.plan_state");
    refused("select * from consultations.prepared_call");
    refused("insert into consultations.plan_state values (gen_random_uuid(), 1, '{}')");
    refused("select consultations.link_behind('x', now())");
    for (Runnable act :
        List.<Runnable>of(() -> plans.read(id), () -> links.of(id, Language.FRENCH))) {
      assertThatExceptionOfType(AuthenticationException.class).isThrownBy(act::run);
    }
  }

  @Test
  void aLinkIsForALanguageOfTheCallForSixtyDaysAtMost() {
    assertThat(links.make(id, Language.ENGLISH, "x", today()))
        .isInstanceOf(Made.NothingToTranslate.class);
    assertThat(links.make(id, Language.RUSSIAN, "x", today()))
        .isInstanceOf(Made.NothingToTranslate.class);
    assertThat(links.make(id, Language.FRENCH, "x", today().plusDays(60)))
        .isInstanceOf(Made.Link.class);
    for (LocalDate day : List.of(today().minusDays(1), today().plusDays(61))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> links.make(id, Language.FRENCH, "x", day));
    }
    for (String label : List.of(" ", "x".repeat(TranslatorLinks.MOST_LABEL + 1))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> links.make(id, Language.FRENCH, label, today()));
    }
  }

  @Test
  void notMoreThanTenLinksOfALanguageCountAtOnce() {
    for (int i = 0; i < TranslatorLinks.MOST_AT_ONCE; i++) {
      link();
    }

    assertThat(links.make(id, Language.FRENCH, "x", today())).isInstanceOf(Made.TooMany.class);
    links.end(id, links.of(id, Language.FRENCH).getFirst().id());
    assertThat(links.make(id, Language.FRENCH, "x", today())).isInstanceOf(Made.Link.class);
  }

  @Test
  void theManagerOfAnotherCallNeitherMakesNorEndsLinksOfThisOne() {
    TranslatorPass pass = in(link());
    staff.signIn(manager);
    UUID link = only().id();
    publishing.publish(id, plans.revision(id).orElseThrow());
    HandoverCode fresh = link();
    staff.signIn(Role.MANAGER);

    for (Runnable act :
        List.<Runnable>of(
            () -> links.make(id, Language.FRENCH, "x", today()),
            () -> links.of(id, Language.FRENCH),
            () -> links.end(id, link))) {
      assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(act::run);
    }
    assertThat(desk.read(pass)).isEmpty();
    assertThat(desk.read(in(fresh))).isPresent();
  }

  private Known only() {
    return links.of(id, Language.FRENCH).stream()
        .filter(one -> one.label().equals("French agency"))
        .findFirst()
        .orElseThrow();
  }

  private HandoverCode link() {
    Made made = links.make(id, Language.FRENCH, "French agency", today().plusDays(14));
    return ((Made.Link) made).secret();
  }

  /** From here on nobody is signed in. */
  private TranslatorPass in(HandoverCode secret) {
    staff.signOut();
    return ((Opened.In) desk.open(secret)).pass();
  }

  private Kept write(TranslatorPass pass, Seen from, String words) {
    String source =
        PlanTexts.rendering(from.plan(), WHY, Language.ENGLISH, Wording.GENERAL)
            .orElseThrow()
            .text();
    return desk.keep(
        pass, from.revision(), List.of(new Translation(WHY, Wording.GENERAL, words, source)));
  }

  private void refused(String sql) {
    assertThatExceptionOfType(DataAccessException.class)
        .isThrownBy(() -> jdbc.sql(sql).query().listOfRows());
  }

  private LinkedStates states(TranslatorPass pass) {
    return new LinkedStates(jdbc, json, pass.mark(), clock.instant());
  }

  private JsonNode tree(CallPlan plan) {
    return json.valueToTree(plan);
  }

  private void store(CallPlan plan) {
    assertThat(plans.save(id, plans.revision(id).orElseThrow(), plan))
        .isInstanceOf(Saved.Stored.class);
  }

  private CallPlan plan() {
    return plans.read(id).orElseThrow().plan();
  }

  private String french() {
    return PlanTexts.rendering(plan(), WHY, Language.FRENCH, Wording.GENERAL).orElseThrow().text();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
  }
}
