package org.heard.content.media;

import java.time.LocalDate;
import org.heard.shared.KeptFor;
import org.heard.shared.RetentionRule;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Recordings and films that no edition, no newest state of a draft and no round has go after some
 * days, in which a step can be taken back. So do those that never came whole.
 */
@Component
class UnusedMedia implements RetentionRule {
  private static final KeptFor KEPT = new KeptFor(14, 90);

  /** A film is large: few at once keep the transaction short. */
  private static final int AT_ONCE = 5;

  private final JdbcClient jdbc;

  UnusedMedia(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public String name() {
    return "library-media";
  }

  @Override
  public String words() {
    return "content.retention.media";
  }

  @Override
  public KeptFor kept() {
    return KEPT;
  }

  @Override
  public long due(LocalDate day) {
    return jdbc.sql("select count(*) from content.unused_media(:old)")
        .param("old", old(day))
        .query(Long.class)
        .single();
  }

  @Override
  public int eraseSome(LocalDate day) {
    return jdbc.sql(
            """
            delete from content.media
            where id in (select * from content.unused_media(:old) limit :most)
            """)
        .param("old", old(day))
        .param("most", AT_ONCE)
        .update();
  }

  private static LocalDate old(LocalDate day) {
    return day.minusDays(KEPT.days());
  }
}
