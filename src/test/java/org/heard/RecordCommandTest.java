package org.heard;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.heard.shared.AuditableEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.test.util.ReflectionTestUtils;

/** The commands against the database of the running test, as an operator would give them. */
@HeardTest
class RecordCommandTest {

  private record Act(String action, String subject) implements AuditableEvent {}

  @Autowired private ApplicationEventPublisher events;
  @Autowired private ApplicationContext context;
  @Autowired private HikariDataSource database;
  @TempDir private Path folder;

  @Test
  void saysThatTheRecordIsWhole() {
    act();
    sign();
    Answer answer = command(heads(), "--heard.audit.verify");
    assertThat(answer.said()).contains("The record is whole: ").contains("Signatures since ");
    assertThat(answer.status()).isZero();
    Answer restored = command(heads(), "--heard.audit.restored");
    assertThat(restored.said()).contains("Nothing that was signed is missing");
    assertThat(restored.status()).isOne();
  }

  @Test
  void saysThatTheHeadsWereShortened() throws IOException {
    act();
    sign();
    Path shortened = folder.resolve("heads");
    List<String> lines = Files.readAllLines(heads());
    Files.write(shortened, lines.subList(0, lines.size() - 1));
    Answer answer = command(shortened, "--heard.audit.verify");
    assertThat(answer.said()).contains("line %d was changed or is missing".formatted(lines.size()));
    assertThat(answer.status()).isOne();
  }

  @Test
  void isAskedForByItsOptionsOnly() {
    assertThat(RecordCommand.asked("--heard.audit.verify")).isTrue();
    assertThat(RecordCommand.asked("--heard.audit.restored")).isTrue();
    assertThat(RecordCommand.asked("--server.port=1")).isFalse();
  }

  private record Answer(int status, String said) {}

  private Answer command(Path heads, String option) {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    int status =
        RecordCommand.run(
            new PrintStream(said, true, StandardCharsets.UTF_8),
            option,
            "--heard.db.url=" + database.getJdbcUrl(),
            "--heard.db.user=postgres",
            "--heard.db.password=none",
            "--heard.keys-file="
                + context.getEnvironment().getProperty("heard.data")
                + "/keys.json",
            "--heard.audit.heads-file=" + heads);
    return new Answer(status, said.toString(StandardCharsets.UTF_8));
  }

  private void act() {
    events.publishEvent(new Act("test.done", UUID.randomUUID().toString()));
  }

  private void sign() {
    ReflectionTestUtils.invokeMethod(context.getBean("signHeads"), "run");
  }

  private Path heads() {
    List<?> files = (List<?>) ReflectionTestUtils.getField(context.getBean("headsFile"), "files");
    return (Path) java.util.Objects.requireNonNull(files).getFirst();
  }
}
