package org.heard;

import java.io.PrintStream;
import java.time.Instant;
import java.util.Arrays;
import org.heard.audit.ChainVerdict;
import org.heard.audit.ChainVerdict.Intact;
import org.heard.audit.ChainVerdict.Signed;
import org.heard.audit.RecordUpkeep;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * {@code java -jar heard.jar --heard.audit.verify}: checks the record of acts against its signed
 * heads, without a web server and without changing anything. {@code --heard.audit.restored} signs
 * that a backup was brought back. With the settings of the server itself.
 */
final class RecordCommand {
  private static final String VERIFY = "--heard.audit.verify";
  private static final String RESTORED = "--heard.audit.restored";

  private RecordCommand() {}

  /**
   * Nothing but what the record needs, read as the owner of the tables. Not a
   * {@code @Configuration}: the server itself would find it, and be the owner too.
   */
  @EnableConfigurationProperties(HeardProperties.class)
  @Import(DatabaseConfiguration.class)
  @ComponentScan(
      basePackages = {"org.heard.audit.domain", "org.heard.submissions.domain"},
      useDefaultFilters = false,
      includeFilters =
          @Filter(
              type = FilterType.REGEX,
              pattern =
                  ".*\\.(AuditRows|HeadsFile|RecordCheck|RecordAtTheTerminal"
                      + "|KeysConfiguration|RecordSignedByTheKeysFile)"))
  static class Parts {
    @Bean
    JdbcClient jdbcClient(OwnerDatabase owner) {
      return JdbcClient.create(owner.dataSource());
    }
  }

  static boolean asked(String... args) {
    return Arrays.stream(args).anyMatch(arg -> arg.equals(VERIFY) || arg.equals(RESTORED));
  }

  /** The exit status is 0 when the record is whole, or when a restore was signed. */
  static int run(PrintStream out, String... args) {
    SpringApplication application = new SpringApplication(Parts.class);
    application.setWebApplicationType(WebApplicationType.NONE);
    application.setLogStartupInfo(false);
    application.setRegisterShutdownHook(false);
    try (ConfigurableApplicationContext context = application.run(args)) {
      RecordUpkeep record = context.getBean(RecordUpkeep.class);
      return Arrays.asList(args).contains(RESTORED)
          ? declareRestored(record, out)
          : verify(record, out);
    }
  }

  private static int declareRestored(RecordUpkeep record, PrintStream out) {
    boolean signed = record.declareRestored();
    out.println(
        signed
            ? "Signed: a backup was brought back. What was on record after it is lost."
            : "Nothing that was signed is missing, so nothing was written.");
    return signed ? 0 : 1;
  }

  private static int verify(RecordUpkeep record, PrintStream out) {
    ChainVerdict verdict = record.verify();
    out.println(sentence(verdict));
    return verdict instanceof Intact ? 0 : 1;
  }

  private static String sentence(ChainVerdict verdict) {
    return switch (verdict) {
      case Intact(long entries, String head, var signed) ->
          "The record is whole: %d entries, last check sum %s.%n%s"
              .formatted(entries, head, signed(signed));
      case ChainVerdict.Broken(long seq) ->
          "The record is broken: entry %d was changed, taken out, moved or put in.".formatted(seq);
      case ChainVerdict.Rewritten(long seq, Instant at) ->
          "The record was written anew: entry %d is not the one that was signed on %s."
              .formatted(seq, at);
      case ChainVerdict.CutOff(long last, long signed, Instant at) ->
          ("The record was cut off: it ends at entry %d, but entry %d was signed on %s. If an older"
                  + " backup was brought back on purpose, say so with %s.")
              .formatted(last, signed, at, RESTORED);
      case ChainVerdict.HeadsChanged(long line) ->
          "The file of signed heads is broken: line %d was changed or is missing.".formatted(line);
    };
  }

  private static String signed(@Nullable Signed signed) {
    if (signed == null) {
      return "Nothing of it is signed yet, so a record written anew would not be found.";
    }
    String upTo =
        "Signatures since %s agree with it; the last is of entry %d, on %s."
            .formatted(signed.since(), signed.seq(), signed.until());
    return signed.overdue() ? upTo + "\nEntries of more than two hours ago are not signed." : upTo;
  }
}
