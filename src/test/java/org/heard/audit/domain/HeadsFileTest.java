package org.heard.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HeadsFileTest {
  @TempDir private Path folder;

  @Test
  void aLineCutByACrashDoesNotCountAndIsWrittenOver() throws IOException {
    WrittenRecord record = WrittenRecord.of(9, new Random(1));
    Path path = folder.resolve("deeper").resolve("heads");
    HeadsFile file = new HeadsFile(path.toString(), record.key);
    assertThat(file.last()).isEmpty();
    assertThat(file.isEmpty()).isTrue();
    List<HeadLine> heads =
        record.heads.stream().map(line -> HeadLine.read(line, record.key).orElseThrow()).toList();
    file.append(heads.getFirst());
    Files.writeString(path, heads.getFirst().text() + "\n" + heads.getLast().text());
    assertThat(file.last()).contains(heads.getFirst());
    file.append(heads.getLast());
    assertThat(file.last()).contains(heads.getLast());
    assertThat(file.lines())
        .containsExactly(List.of(heads.getFirst().text(), heads.getLast().text()));
  }

  @Test
  void filesOfEarlierDaysAreReadToo() throws IOException {
    WrittenRecord record = WrittenRecord.of(9, new Random(1));
    Path old = folder.resolve("old");
    Files.writeString(old, String.join("\n", record.heads) + "\n");
    HeadsFile both = new HeadsFile(folder.resolve("new") + ", " + old, record.key);
    assertThat(both.lines()).containsExactly(List.of(), record.heads);
    assertThat(both.last()).isEmpty();
  }
}
