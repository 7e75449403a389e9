package org.heard.consultations;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.heard.AsOwner;
import org.heard.shared.AgeBand;
import org.heard.shared.ConsultationId;
import org.heard.shared.GlossaryTerm;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.heard.shared.LocalizedText.Rendering;
import org.heard.shared.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** Small invented calls for tests, published through the real service. */
@TestComponent
public class Calls {
  /** Name of the recording of {@link #recorded}. */
  public static final String RECORDING = "question-en";

  /** What every such call says after Send. */
  public static final String THANKS = "This helps the people who write the report.";

  /** The same for the youngest. */
  public static final String THANKS_FOR_6_TO_9 = "This helps us.";

  /** Key of the question of {@link #openToMedia}. */
  public static final String MEDIA_QUESTION = "show";

  private static final List<UUID> ON_DUTY =
      List.of(
          UUID.fromString("00000000-0000-4000-8000-000000000001"),
          UUID.fromString("00000000-0000-4000-8000-000000000002"));

  private final Publishing publishing;
  private final Clock clock;
  private final JdbcClient jdbc;

  public Calls(Publishing publishing, Clock clock, @AsOwner JdbcClient jdbc) {
    this.jdbc = jdbc;
    this.publishing = publishing;
    this.clock = clock;
  }

  /** A call that is open now. */
  public Consultation open() {
    Instant now = clock.instant();
    return publish(now.minus(Duration.ofDays(1)), now.plus(Duration.ofDays(30)));
  }

  /** A test run of some call, open now. */
  public Consultation test() {
    Consultation call = open();
    jdbc.sql(
            """
            update consultations.consultation
            set slug = 'test-' || translate(left(replace(:run, '-', ''), 26), '0189', 'abcd'),
              test_of = gen_random_uuid(), test_until = current_date + 400
            where id = :id
            """)
        .param("run", UUID.randomUUID().toString())
        .param("id", call.id().value())
        .update();
    return call;
  }

  /** An open call whose story may also be drawn, photographed or spoken. */
  public Consultation withMedia() {
    return publish(anyWords(), questionnaire(EnumSet.allOf(Medium.class)), List.of());
  }

  /** An open call that says what its answers can change and who else asks. */
  public Consultation detailed() {
    Instant now = clock.instant();
    CallDetails details =
        new CallDetails(
            text("Where the new park is built."),
            text("How much money the city has."),
            text("Ask Mira at the town hall."),
            text("You need half an hour."),
            LocalDate.parse("2027-03-12"),
            EnumSet.of(AgeBand.FROM_10_TO_12),
            List.of(
                new Partner("friends", text("Friends of parks"), "https://parks.example"),
                new Partner("school", text("River school"), null)));
    return publish(
        invented(
            ConsultationId.random(),
            now.minus(Duration.ofDays(1)),
            now.plus(Duration.ofDays(30)),
            page(anyWords()).with(details),
            questionnaire(Set.of()),
            List.of()));
  }

  /** A call that closed, with the freeze date in the past too. */
  public Consultation frozen() {
    Instant now = clock.instant();
    return publish(now.minus(Duration.ofDays(30)), now.minus(Duration.ofDays(2)));
  }

  /** An open call with other people who have to say yes, or with high risk. */
  public Consultation with(ConsentProfile consent, boolean highRisk) {
    return publish(invented(ConsultationId.random()).with(consent, highRisk));
  }

  /** A call that nobody published yet. */
  public NewConsultation invented(ConsultationId id) {
    Instant now = clock.instant();
    return invented(
        id,
        now.minus(Duration.ofDays(1)),
        now.plus(Duration.ofDays(30)),
        page(anyWords()),
        questionnaire(Set.of()),
        List.of());
  }

  /** Such a call with a question that may be drawn or spoken. */
  public NewConsultation inventedWithMedia(ConsultationId id) {
    Instant now = clock.instant();
    return invented(
        id,
        now.minus(Duration.ofDays(1)),
        now.plus(Duration.ofDays(30)),
        page(anyWords()),
        questionnaire(EnumSet.allOf(Medium.class)),
        List.of());
  }

  /** A call that is open now and whose only question takes words, drawings, photos and voices. */
  public Consultation openToMedia() {
    return publish(
        anyWords(),
        new Questionnaire(
            List.of(new Question.LongText(head(MEDIA_QUESTION, null), Set.of(Medium.values())))),
        List.of());
  }

  /** A call that is open now, whose question has a recording in English. */
  public Consultation recorded() {
    return publish(
        recordedQuestion(),
        List.of(new Recording(RECORDING, new byte[] {'O', 'g', 'g', 'S', 1, 2, 3, 4})));
  }

  /** Publishes an open call with these words as its question. */
  public Consultation publish(LocalizedText question, List<Recording> recordings) {
    return publish(question, questionnaire(Set.of()), recordings);
  }

  private Consultation publish(
      LocalizedText question, Questionnaire questionnaire, List<Recording> recordings) {
    Instant now = clock.instant();
    return publish(
        now.minus(Duration.ofDays(1)),
        now.plus(Duration.ofDays(30)),
        page(question),
        questionnaire,
        recordings);
  }

  /** A question that is recorded in English for everybody, and not for the youngest. */
  public static LocalizedText recordedQuestion() {
    return new LocalizedText(
        List.of(
            new Rendering(Language.ENGLISH, Wording.GENERAL, "What is fair?", RECORDING),
            new Rendering(Language.ENGLISH, Wording.FROM_6_TO_9, "Is it fair?", null),
            new Rendering(Language.ARABIC, Wording.GENERAL, "ما العدل؟", null)));
  }

  private Consultation publish(Instant opens, Instant closes) {
    return publish(opens, closes, page(anyWords()), questionnaire(Set.of()), List.of());
  }

  private Consultation publish(
      Instant opens,
      Instant closes,
      CallPage page,
      Questionnaire questionnaire,
      List<Recording> recordings) {
    return publish(
        invented(ConsultationId.random(), opens, closes, page, questionnaire, recordings));
  }

  private static NewConsultation invented(
      ConsultationId id,
      Instant opens,
      Instant closes,
      CallPage page,
      Questionnaire questionnaire,
      List<Recording> recordings) {
    return new NewConsultation(
        id,
        "call-" + UUID.randomUUID(),
        page,
        List.of(Language.ENGLISH, Language.ARABIC),
        opens,
        closes,
        closes.plus(Duration.ofDays(1)),
        questionnaire,
        recordings);
  }

  /** Two invented people are on duty for good, with a tested way of being told. */
  public void somebodyIsOnDuty() {
    for (UUID person : ON_DUTY) {
      jdbc.sql(
              """
              insert into accounts.person (id, sign_in_name, name, password_hash)
              values (:id, :name, 'Invented Duty', 'none') on conflict do nothing
              """)
          .param("id", person)
          .param("name", "duty-" + person)
          .update();
      jdbc.sql(
              """
              insert into accounts.person_role (person, role) values (:id, 'SAFEGUARDING')
              on conflict do nothing
              """)
          .param("id", person)
          .update();
      jdbc.sql(
              """
              insert into moderation.alert_test
                (person, number, by_mail, mailed, started_on, confirmed_on)
              values (:id, '100000', false, true, current_date, current_date)
              on conflict (person) do update set confirmed_on = current_date
              """)
          .param("id", person)
          .update();
    }
    jdbc.sql(
            """
            insert into moderation.duty (id, first_day, last_day, first_person, second_person)
            values (:first, '2020-01-01', '2099-12-31', :first, :second) on conflict do nothing
            """)
        .param("first", ON_DUTY.getFirst())
        .param("second", ON_DUTY.getLast())
        .update();
  }

  /** Publishes a call as the system does. */
  public Consultation publish(NewConsultation call) {
    somebodyIsOnDuty();
    SecurityContext before = SecurityContextHolder.getContext();
    SecurityContext manager = SecurityContextHolder.createEmptyContext();
    manager.setAuthentication(new TestingAuthenticationToken("system", "", "ROLE_MANAGER"));
    SecurityContextHolder.setContext(manager);
    try {
      return publishing.publish(call);
    } finally {
      SecurityContextHolder.setContext(before);
    }
  }

  private static Questionnaire questionnaire(Set<Medium> media) {
    return new Questionnaire(
        List.of(
            new Question.OneChoice(head("safe", null), List.of(option("yes"), option("no")), true),
            new Question.LongText(head("story", new Condition.Is("safe", Set.of("no"))), media),
            new Question.NumberAsked(head("siblings", null), 0, 30)),
        List.of(term("invented"), term("yes")));
  }

  private static Question.Head head(String key, @Nullable Condition when) {
    return new Question.Head(key, text(key + "?"), null, null, null, when);
  }

  private static Question.Option option(String key) {
    return new Question.Option(key, text(key), null);
  }

  private static GlossaryTerm term(String word) {
    return new GlossaryTerm(
        word, text(word), Map.of(), text("What " + word + " means."), "question");
  }

  private static LocalizedText text(String words) {
    return LocalizedText.of(
        java.util.Map.of(Language.ENGLISH, words, Language.ARABIC, words + " ع"));
  }

  private static LocalizedText anyWords() {
    return text("An invented call for tests");
  }

  private static CallPage page(LocalizedText question) {
    LocalizedText words = anyWords();
    return new CallPage(
        words,
        question,
        words,
        words,
        words,
        words,
        words,
        words,
        words,
        "sun",
        "talk",
        5,
        10,
        new LocalizedText(
            List.of(
                new Rendering(Language.ENGLISH, Wording.GENERAL, THANKS, null),
                new Rendering(Language.ENGLISH, Wording.FROM_6_TO_9, THANKS_FOR_6_TO_9, null),
                new Rendering(Language.ARABIC, Wording.GENERAL, THANKS + " ع", null))));
  }
}
