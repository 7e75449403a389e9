package org.heard.content.domain;

import java.time.LocalDate;
import org.heard.shared.KeptFor;
import org.heard.shared.RetentionRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Pictures and files that nothing in the library has any more, or never had, go. */
@Component
class UnusedFiles implements RetentionRule {
  private static final KeptFor KEPT = new KeptFor(14, 90);

  /** Names are looked for once in every text, not every text for each name. */
  private static final String PICTURES =
      """
      from content.picture p where brought <= :old
        and name not in (
          select used[1] from content.draft_state,
            regexp_matches(body::text, 'own-[0-9a-f]{32}', 'g') used
          union all
          select used[1] from content.edition,
            regexp_matches(body::text, 'own-[0-9a-f]{32}', 'g') used)
        and not content.in_a_round(name)
      """;

  private static final String FILES =
      """
      from content.source_file f where brought <= :old
        and not exists (select from content.file_of_state s where s.name = f.name)
      """;

  private final JdbcClient jdbc;

  UnusedFiles(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "library-files";
  }

  @Override
  public String words() {
    return "content.retention.files";
  }

  @Override
  public KeptFor kept() {
    return KEPT;
  }

  @Override
  public long due(LocalDate day) {
    return count(PICTURES, day) + count(FILES, day);
  }

  private long count(String due, LocalDate day) {
    return jdbc.sql("select count(*) " + due).param("old", old(day)).query(Long.class).single();
  }

  @Override
  public int eraseSome(LocalDate day) {
    return erase(PICTURES, day) + erase(FILES, day);
  }

  private int erase(String due, LocalDate day) {
    return jdbc.sql("delete " + due).param("old", old(day)).update();
  }

  private static LocalDate old(LocalDate day) {
    return day.minusDays(KEPT.days());
  }
}
