package org.heard.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.heard.audit.ChainVerdict;
import org.heard.audit.ChainVerdict.CutOff;
import org.heard.audit.ChainVerdict.HeadsChanged;
import org.heard.audit.ChainVerdict.Intact;
import org.heard.audit.ChainVerdict.Rewritten;
import org.heard.audit.ChainVerdict.Signed;
import org.heard.audit.domain.HeadLine.Kind;

/** Whatever somebody does to the record or to its signed heads is found. */
class RecordCheckTest {
  private static final int TRIES = 40;

  @Property(tries = TRIES)
  void anUntouchedRecordIsWhole(@ForAll @IntRange(max = 40) int acts, @ForAll Random random) {
    WrittenRecord record = WrittenRecord.of(acts, random);
    assertThat(record.check())
        .isInstanceOfSatisfying(
            Intact.class,
            intact -> {
              assertThat(intact.entries()).isEqualTo(record.rows.size());
              assertThat(intact.signed()).extracting(Signed::seq).isEqualTo(intact.entries() - 1);
            });
  }

  @Property(tries = TRIES)
  void aChangedLineIsFoundWithItsOldHashAndWithANewOne(
      @ForAll @IntRange(max = 40) int acts, @ForAll Random random, @ForAll boolean hashedAnew) {
    WrittenRecord record = WrittenRecord.of(acts, random);
    // The last line of all, behind the last signature, is covered by the next one.
    int at = random.nextInt(record.rows.size() - 1);
    AuditRows.Row row = record.rows.get(at);
    ChainLink changed = changed(row.link(), random);
    byte[] hash = hashedAnew ? changed.hash(row.previous()) : row.hash();
    record.rows.set(at, new AuditRows.Row(changed, row.previous(), hash));
    assertFound(record);
  }

  @Property(tries = TRIES)
  void aLineTakenOutOfTheMiddleIsFound(
      @ForAll @IntRange(max = 40) int acts, @ForAll Random random) {
    WrittenRecord record = WrittenRecord.of(acts, random);
    record.rows.remove(random.nextInt(record.rows.size() - 1));
    assertFound(record);
  }

  @Property(tries = TRIES)
  void aLinePutInIsFound(@ForAll @IntRange(max = 40) int acts, @ForAll Random random) {
    WrittenRecord record = WrittenRecord.of(acts, random);
    int at = random.nextInt(record.rows.size());
    AuditRows.Row row = record.rows.get(at);
    ChainLink copy = WrittenRecord.renumbered(row.link(), at + 2L);
    record.rows.add(at + 1, new AuditRows.Row(copy, row.hash(), copy.hash(row.hash())));
    if (at + 2 < record.rows.size()) {
      assertFound(record);
    } else {
      assertThat(record.check()).isInstanceOf(Intact.class);
    }
  }

  @Property(tries = TRIES)
  void linesInAnotherOrderAreFound(
      @ForAll @IntRange(min = 1, max = 40) int acts, @ForAll Random random) {
    WrittenRecord record = WrittenRecord.of(acts, random);
    int one = random.nextInt(record.rows.size() - 1);
    int other = one + 1 + random.nextInt(record.rows.size() - one - 1);
    Collections.swap(record.rows, one, other);
    assertFound(record);
  }

  @Property(tries = TRIES)
  void anEndCutOffIsFound(@ForAll @IntRange(max = 40) int acts, @ForAll Random random) {
    WrittenRecord record = WrittenRecord.of(acts, random);
    int signed = record.rows.size() - 1;
    int left = random.nextInt(signed);
    record.rows.subList(left, record.rows.size()).clear();
    assertThat(record.check())
        .isInstanceOfSatisfying(
            CutOff.class,
            cut -> {
              assertThat(cut.last()).isEqualTo(left);
              assertThat(cut.signed()).isEqualTo(signed);
            });
  }

  @Property(tries = TRIES)
  void aWholeChainWrittenAnewIsFound(@ForAll @IntRange(max = 40) int acts, @ForAll Random random) {
    WrittenRecord record = WrittenRecord.of(acts, random);
    int at = random.nextInt(record.rows.size() - 1);
    AuditRows.Row row = record.rows.get(at);
    record.rows.set(at, new AuditRows.Row(changed(row.link(), random), row.previous(), row.hash()));
    record.chainAnew();
    assertThat(record.check()).isInstanceOf(Rewritten.class);
  }

  @Property(tries = TRIES)
  void aForgedHeadIsFound(@ForAll @IntRange(max = 40) int acts, @ForAll Random random) {
    WrittenRecord record = WrittenRecord.of(acts, random);
    int at = random.nextInt(record.heads.size());
    StringBuilder line = new StringBuilder(record.heads.get(at));
    int place = random.nextInt(line.length());
    line.setCharAt(place, line.charAt(place) == '7' ? '8' : '7');
    record.heads.set(at, line.toString());
    assertThat(record.check()).isEqualTo(new HeadsChanged(at + 1L));
  }

  @Property(tries = TRIES)
  void headsOfAnotherKeyAreFound(@ForAll @IntRange(max = 40) int acts, @ForAll Random random) {
    WrittenRecord record = WrittenRecord.of(acts, random);
    WrittenRecord other = WrittenRecord.of(acts, random);
    record.heads.clear();
    record.heads.addAll(other.heads);
    assertThat(record.check()).isEqualTo(new HeadsChanged(1));
  }

  @Property(tries = TRIES)
  void missingHeadsAreFoundAtAnyPlace(
      @ForAll @IntRange(max = 40) int acts, @ForAll Random random, @ForAll boolean andTheRest) {
    WrittenRecord record = WrittenRecord.of(acts, random);
    int at = random.nextInt(record.heads.size());
    record.heads.subList(at, andTheRest ? record.heads.size() : at + 1).clear();
    assertThat(record.check()).isEqualTo(new HeadsChanged(at + 1L));
  }

  @Property(tries = TRIES)
  void aBackupBroughtBackIsWholeOnceThatIsSigned(
      @ForAll @IntRange(min = 1, max = 40) int acts, @ForAll Random random) {
    WrittenRecord record = WrittenRecord.of(acts, random);
    record.rows.subList(1 + random.nextInt(record.rows.size() - 2), record.rows.size()).clear();
    assertThat(record.check()).isInstanceOf(CutOff.class);
    record.sign(Kind.RESTORED);
    assertThat(record.check()).isInstanceOf(Intact.class);
    record.act("act.after");
    record.sign();
    assertThat(record.check()).isInstanceOf(Intact.class);
  }

  @Property(tries = 20)
  void linesThatNobodySignedForTwoHoursAreNamed(@ForAll Random random) {
    WrittenRecord record = WrittenRecord.of(3, random);
    record.act("act.late");
    Instant written = record.rows.getLast().link().at();
    assertThat(overdue(record.checkAt(written.plusSeconds(7_200)))).isFalse();
    assertThat(overdue(record.checkAt(written.plusSeconds(7_201)))).isTrue();
    record.sign();
    assertThat(overdue(record.checkAt(written.plusSeconds(7_201)))).isFalse();
  }

  private static boolean overdue(ChainVerdict verdict) {
    return verdict instanceof Intact(long entries, String head, Signed signed) && signed.overdue();
  }

  private static void assertFound(WrittenRecord record) {
    assertThat(record.check()).isNotInstanceOf(Intact.class);
  }

  private static ChainLink changed(ChainLink link, Random random) {
    return switch (random.nextInt(4)) {
      case 0 ->
          new ChainLink(
              link.seq(),
              link.at().plusNanos(1_000),
              link.actor(),
              link.action(),
              link.subject(),
              link.details());
      case 1 ->
          new ChainLink(
              link.seq(), link.at(), "other", link.action(), link.subject(), link.details());
      case 2 ->
          new ChainLink(
              link.seq(), link.at(), link.actor(), link.action(), "other", link.details());
      default ->
          new ChainLink(
              link.seq(),
              link.at(),
              link.actor(),
              link.action(),
              link.subject(),
              Map.of("other", "1"));
    };
  }
}
