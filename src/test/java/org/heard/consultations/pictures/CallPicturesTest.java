package org.heard.consultations.pictures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.ThreadLocalRandom;
import org.heard.AsOwner;
import org.heard.HeardTest;
import org.heard.accounts.Role;
import org.heard.accounts.security.Staff;
import org.heard.consultations.Calls;
import org.heard.consultations.Consultation;
import org.heard.consultations.Partner;
import org.heard.consultations.PreparedCalls;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanPublishing;
import org.heard.consultations.making.Plans;
import org.heard.consultations.making.WholePlans;
import org.heard.consultations.pictures.CallPictures.Kept;
import org.heard.consultations.testing.TestRuns;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.PersonId;
import org.heard.shared.pictures.OwnPictures;
import org.heard.shared.pictures.RedrawingTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.test.util.AopTestUtils;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@HeardTest
class CallPicturesTest {
  @Autowired private CallPictures pictures;
  @Autowired private Plans plans;
  @Autowired private TestRuns tests;
  @Autowired private PlanPublishing publishing;
  @Autowired private PreparedCalls prepared;
  @Autowired private Calls calls;
  @Autowired private Staff staff;
  @Autowired private Clock clock;
  @Autowired private WebApplicationContext web;
  @Autowired @AsOwner private JdbcClient owner;

  private ConsultationId id = ConsultationId.random();
  private PersonId manager = PersonId.random();

  @BeforeEach
  void aManagerBeginsACall() {
    calls.somebodyIsOnDuty();
    manager = staff.signIn(Role.MANAGER);
    id = prepared.begin("Pictures");
  }

  @AfterEach
  void leave() {
    staff.signOut();
  }

  @Test
  void aPictureIsForThoseWhoMakeTheCallUntilItIsPublished() throws Exception {
    String name = brought();
    assertThat(pictures.open(name)).isPresent();
    staff.signIn(Role.MODERATOR);
    assertThat(pictures.open(name)).isEmpty();
    staff.signOut();
    visitor().perform(get(OwnPictures.address(name))).andExpect(status().isNotFound());

    staff.signIn(manager);
    publish(plan(name, "A slide in a park"));
    staff.signOut();

    byte[] picture = pictures.open(name).orElseThrow().file().bytes();
    visitor()
        .perform(get(OwnPictures.address(name)))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Type", "image/png"))
        .andExpect(header().string("X-Content-Type-Options", "nosniff"))
        .andExpect(header().string("Content-Security-Policy", "default-src 'none'; sandbox"))
        .andExpect(header().string("Cache-Control", "max-age=31536000, public, immutable"))
        .andExpect(content().bytes(picture));
  }

  @Test
  void whoWalksThroughATestRunSeesThePictureAndNobodyAfterwards() throws Exception {
    String name = brought();
    plans.save(id, plans.revision(id).orElseThrow(), plan(name, "A slide in a park"));
    Consultation test = tests.start(id).orElseThrow();
    staff.signOut();
    visitor()
        .perform(get(OwnPictures.address(name)))
        .andExpect(status().isOk())
        .andExpect(header().string("Cache-Control", "no-store"));

    staff.signIn(manager);
    assertThat(tests.erase(test.id())).isTrue();
    staff.signOut();
    visitor().perform(get(OwnPictures.address(name))).andExpect(status().isNotFound());
  }

  @Test
  void whoWaitsForATurnHoldsNobodyElseUp() throws Exception {
    Semaphore turns =
        ((StoredPictures) Objects.requireNonNull(AopTestUtils.getUltimateTargetObject(pictures)))
            .turns;
    turns.acquire();
    try (ExecutorService other =
        new DelegatingSecurityContextExecutorService(Executors.newSingleThreadExecutor())) {
      Future<Kept> kept = other.submit(() -> pictures.keep(id, file()));
      await().until(() -> turns.hasQueuedThreads() || kept.isDone());
      String held = "select 1 from consultations.prepared_call where consultation_id = :id";
      assertThat(
              owner
                  .sql(held + " for update nowait")
                  .param("id", id.value())
                  .query(Integer.class)
                  .list())
          .hasSize(1);
      turns.release();
      assertThat(kept.get()).isInstanceOf(Kept.Stored.class);
    }
  }

  @Test
  void aPictureOfAPublishedCallStaysWithItsPeopleUntilTheNextVersion() throws IOException {
    publish(WholePlans.from(clock.instant()));
    String name = brought();

    staff.signIn(Role.MANAGER);
    assertThat(pictures.open(name)).isEmpty();
    assertThat(pictures.keep(id, file()))
        .isEqualTo(new Kept.Refused(CallPictures.Why.NO_SUCH_CALL));
    assertThat(pictures.of(id)).isEmpty();
    staff.signIn(manager);
    assertThat(pictures.open(name)).isPresent();
  }

  @Test
  void aPictureWithoutWordsOrFromElsewhereHoldsTheCallUp() throws IOException {
    assertThat(lacks(plan(brought(), null)))
        .anyMatch(lack -> lack.startsWith("PictureWordless"))
        .noneMatch(lack -> lack.startsWith("PictureNotHere"));
    assertThat(lacks(plan("own-" + "0".repeat(32), "A slide")))
        .anyMatch(lack -> lack.startsWith("PictureNotHere"))
        .noneMatch(lack -> lack.startsWith("PictureWordless"));
  }

  @Test
  void wordsOfAPictureAreNeededInEveryLanguage() throws IOException {
    Question.Option option =
        new Question.Option(
            "slide",
            WholePlans.words("Slide"),
            brought(),
            LocalizedText.of(Language.ENGLISH, "A slide"));
    CallPlan whole = WholePlans.from(clock.instant());

    assertThat(lacks(whole.with(new Questionnaire(List.of(choice(option))))))
        .anyMatch(lack -> lack.startsWith("QuestionWords") && lack.contains("fr"));
  }

  @Test
  void aLogoIsPublishedWithTheCallAndACopyMayUseIt() throws IOException {
    String name = brought();
    CallPlan whole = WholePlans.from(clock.instant());
    Partner partner = whole.partners().getFirst();
    publish(
        whole.withPartners(
            List.of(new Partner(partner.key(), partner.name(), partner.address(), name))));
    assertThat(pictures.open(name).orElseThrow().published()).isTrue();

    ConsultationId copy = plans.copy(id, "Again").orElseThrow();
    assertThat(pictures.of(copy)).containsExactly(name);
  }

  @Test
  void whatIsNoPictureIsRefused() {
    assertThat(pictures.keep(id, "<svg/>".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Kept.Refused(CallPictures.Why.WRONG_TYPE));
    assertThat(pictures.keep(id, new byte[CallPictures.MOST_BYTES + 1]))
        .isEqualTo(new Kept.Refused(CallPictures.Why.TOO_LARGE));
    assertThat(pictures.open("own-x")).isEmpty();
    assertThat(pictures.of(id)).isEmpty();
  }

  private String brought() throws IOException {
    return ((Kept.Stored) pictures.keep(id, file())).name();
  }

  /** Another one each time: a picture that somebody published is everybody's. */
  private static byte[] file() throws IOException {
    return RedrawingTest.drawn(
        ThreadLocalRandom.current().nextInt(10, 600),
        ThreadLocalRandom.current().nextInt(10, 600),
        "png");
  }

  private CallPlan plan(String picture, @Nullable String shows) {
    return WholePlans.from(clock.instant())
        .with(
            new Questionnaire(
                List.of(
                    choice(
                        new Question.Option(
                            "slide",
                            WholePlans.words("Slide"),
                            picture,
                            shows == null ? null : WholePlans.words(shows))))));
  }

  private static Question choice(Question.Option option) {
    return new Question.PictureChoice(
        new Question.Head("place", WholePlans.words("Which place?"), null, null, null, null),
        List.of(option, new Question.Option("home", WholePlans.words("Home"), "home")),
        1);
  }

  private List<String> lacks(CallPlan plan) {
    plans.save(id, plans.revision(id).orElseThrow(), plan);
    return publishing.checklist(id).orElseThrow().items().stream()
        .map(item -> item.lack().toString())
        .toList();
  }

  private void publish(CallPlan plan) {
    int revision = plans.revision(id).orElseThrow();
    plans.save(id, revision, plan);
    assertThat(publishing.publish(id, revision + 1))
        .isInstanceOf(PlanPublishing.Published.Done.class);
  }

  private MockMvc visitor() {
    return MockMvcBuilders.webAppContextSetup(web).apply(springSecurity()).build();
  }
}
