package org.heard.consultations.ownformat;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import org.heard.consultations.formats.Budget;
import org.heard.consultations.formats.FileLimits;
import org.heard.consultations.formats.FileText;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.PlanTexts;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Writes and reads the file of a call. It is the JSON in which plans are stored, in an envelope: a
 * name of the format and a version of it.
 *
 * <p>The same call always gives the same bytes: names in the order of the records, languages in the
 * order of the call, every text on a line of its own, LF, UTF-8, a line end at the end. So a
 * changed word is a changed line.
 */
public final class CallFiles {
  /** The name of the format inside of each file. */
  static final String FORMAT = "heard-call";

  /** Where each installation tells the schema, below its own address. */
  static final String SCHEMA = "/schema/heard-call.schema.json";

  /** The version that is written, and the newest that is read. */
  static final int VERSION = 1;

  static final JsonMapper JSON =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .defaultPrettyPrinter(printer())
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private CallFiles() {}

  @JsonPropertyOrder({"$schema", "format", "version"})
  private record Envelope(
      @JsonProperty("$schema") String schema,
      String format,
      int version,
      @JsonUnwrapped CallPlan plan) {}

  /** The bytes of a file. */
  public static byte[] write(CallPlan plan) {
    Envelope envelope = new Envelope(SCHEMA, FORMAT, VERSION, PlanTexts.inOrder(plan));
    return (JSON.writeValueAsString(envelope) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads a file; nothing of it unless all of it is right.
   *
   * @param name how the person calls the file
   * @param clock measures how long reading takes
   */
  public static Imported<CallPlan> read(String name, byte[] file, InstantSource clock) {
    return Findings.whileReading(
        name,
        findings -> {
          FileLimits limits = FileLimits.TEAM;
          limits.requireSize(file);
          String text = FileText.of(file);
          DocumentScan.require(text, new Budget(limits, clock));
          Problems problems = new Problems();
          CallPlan plan = new CallFileReader(problems).read(JSON.readTree(text));
          problems.addTo(findings, text);
          return plan;
        });
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter lines = new DefaultIndenter("  ", "\n");
    Separators separators =
        Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");
    return new DefaultPrettyPrinter(separators).withObjectIndenter(lines).withArrayIndenter(lines);
  }
}
