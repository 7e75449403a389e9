package org.heard.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.heard.accounts.Role;
import org.heard.accounts.SystemWork;
import org.heard.consultations.Answer;
import org.heard.consultations.CallPage;
import org.heard.consultations.Calls;
import org.heard.consultations.NewConsultation;
import org.heard.consultations.Publishing;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.moderation.released.ReleasedAnswer;
import org.heard.shared.ConsultationId;
import org.heard.shared.Language;
import org.heard.shared.LocalizedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** A call with 12 questions and many released submissions, straight into the table. */
final class ReleasedRows {
  private static final int DIFFERENT = 1_000;
  // Every call also gets the standard questions; their keys stay free.
  private static final String PREFIX = "bench-";
  private static final String SENTENCE =
      "We want more parks, \"safe\" streets and time with مدرسة. ";

  private final Publishing publishing;
  private final JdbcClient database;
  private final Random random = new Random(12);

  ReleasedRows(Publishing publishing, JdbcClient database) {
    this.publishing = publishing;
    this.database = database;
  }

  ConsultationId insert(int submissions) {
    ConsultationId call = publish();
    ObjectWriter json =
        JsonMapper.builder().build().writerFor(new TypeReference<List<ReleasedAnswer>>() {});
    List<String> documents = new ArrayList<>();
    for (int n = 0; n < DIFFERENT; n++) {
      documents.add(json.writeValueAsString(answers()));
    }
    database
        .sql(
            """
            insert into moderation.released_submission (release_id, consultation_id,
              questionnaire_version, language, age_band, country, by_group, children, quotable,
              answers)
            select gen_random_uuid(), :call, 1, (array['en', 'fr', 'es', 'ar'])[1 + n % 4],
              (array['6-9', '10-12', '13-15', '16-17', '18+', 'not-said'])[1 + n % 6],
              (array['KE', 'FR', 'MX', null])[1 + n % 4], false, 1, n % 3 = 0,
              (:documents::text[])[1 + n % :different]::json
            from generate_series(1, :submissions) n
            """)
        .param("call", call.value())
        .param("documents", documents.toArray(String[]::new))
        .param("different", DIFFERENT)
        .param("submissions", submissions)
        .update();
    database.sql("analyze moderation.released_submission").update();
    return call;
  }

  private ConsultationId publish() {
    LocalizedText words = text("An invented call");
    CallPage page =
        new CallPage(
            words, words, words, words, words, words, words, words, words, "sun", "talk", 5, 10);
    Instant now = Instant.now();
    NewConsultation call =
        new NewConsultation(
            ConsultationId.random(),
            "bench-" + UUID.randomUUID(),
            page,
            List.of(Language.ENGLISH),
            now.minus(Duration.ofDays(1)),
            now.plus(Duration.ofDays(9)),
            now.plus(Duration.ofDays(9)),
            questions());
    new Calls(publishing, Clock.systemUTC(), database).somebodyIsOnDuty();
    return SystemWork.as(() -> publishing.publish(call).id(), Role.MANAGER);
  }

  private static Questionnaire questions() {
    List<Question.Option> options =
        List.of(option("school"), option("home"), option("street"), option("phone"));
    return new Questionnaire(
        List.of(
            new Question.OneChoice(head("where"), options, true),
            new Question.OneChoice(head("who"), options, false),
            new Question.OneChoice(head("when"), options, false),
            new Question.SeveralChoices(head("needs"), options, true, 3),
            new Question.SeveralChoices(head("help"), options, false, 4),
            new Question.Faces(head("feel"), List.of(text("bad"), text("good")), text("Why?")),
            new Question.AgreeScale(head("safe")),
            new Question.AgreeScale(head("heard")),
            new Question.NumberAsked(head("siblings"), 0, 30),
            new Question.ShortText(head("word")),
            new Question.LongText(head("story")),
            new Question.LongText(head("change"))));
  }

  private List<ReleasedAnswer> answers() {
    return List.of(
        released("where", picked()),
        released("who", picked()),
        released("when", picked()),
        released("needs", new Answer.Picked(List.of("school", "phone"), null)),
        released("help", new Answer.Picked(List.of("home"), null)),
        released("feel", new Answer.Rated(1 + random.nextInt(2), words(1))),
        released("safe", new Answer.Rated(1 + random.nextInt(5), null)),
        released("heard", new Answer.NotSaid(Answer.NotSaid.Reason.DONT_KNOW)),
        released("siblings", new Answer.Amount(random.nextInt(9))),
        released("word", new Answer.Words(words(1))),
        released("story", new Answer.Words(words(1 + random.nextInt(6)))),
        released("change", new Answer.Words(words(1 + random.nextInt(3)))));
  }

  private Answer picked() {
    return Answer.Picked.one(List.of("school", "home", "street", "phone").get(random.nextInt(4)));
  }

  private String words(int sentences) {
    return SENTENCE.repeat(sentences) + random.nextInt(1_000);
  }

  private static ReleasedAnswer released(String question, Answer answer) {
    return new ReleasedAnswer(PREFIX + question, answer, false);
  }

  private static Question.Head head(String key) {
    return new Question.Head(PREFIX + key, text(key + "?"), null, null, null, null);
  }

  private static Question.Option option(String key) {
    return new Question.Option(key, text(key), null);
  }

  private static LocalizedText text(String words) {
    return LocalizedText.of(Language.ENGLISH, words);
  }
}
