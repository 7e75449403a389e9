package org.heard.consultations.ownformat;

import com.networknt.schema.Error;
import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.ValidationLimitExceededException;
import com.networknt.schema.path.PathType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.heard.consultations.formats.Findings;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;

/** The published schema of the format, and what it has against a document. */
final class CallFileSchema {
  static final String FILE = "consultations/heard-call.schema.json";
  private static final Schema SCHEMA = schema();

  private CallFileSchema() {}

  static void check(JsonNode document, Problems problems) {
    List<Error> errors = new FewErrors();
    try {
      SCHEMA.validate(document, (ExecutionContext context) -> context.setErrors(errors));
    } catch (TooManyErrorsException | ValidationLimitExceededException e) {
      // What was found so far is more than anybody reads.
      if (errors.isEmpty()) {
        problems.add(CallFileFinding.WRONG_SIZE, "");
      }
    }
    errors.forEach(error -> add(error, problems));
  }

  private static void add(Error error, Problems problems) {
    String pointer = error.getInstanceLocation().toString();
    String name = Objects.requireNonNullElse(error.getProperty(), "");
    switch (error.getKeyword()) {
      case "additionalProperties" ->
          problems.add(CallFileFinding.UNKNOWN_NAME, pointer + "/" + escaped(name), name);
      case "required" -> problems.add(CallFileFinding.MISSING, pointer, name);
      case "type" -> problems.add(CallFileFinding.WRONG_TYPE, pointer, expected(error));
      case "minLength", "minProperties" -> problems.add(CallFileFinding.NO_WORDS, pointer);
      case "maxLength", "minItems", "maxItems", "maxProperties" ->
          problems.add(CallFileFinding.WRONG_SIZE, pointer);
      case null, default -> problems.add(CallFileFinding.NOT_ALLOWED, pointer);
    }
  }

  private static String expected(Error error) {
    @Nullable JsonNode type = error.getSchemaNode();
    return type == null ? "" : type.toString().replaceAll("[\\[\\]\"]", "");
  }

  private static String escaped(String name) {
    return name.replace("~", "~0").replace("/", "~1");
  }

  private static Schema schema() {
    try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
      return SchemaRegistry.withDefaultDialect(
              SpecificationVersion.DRAFT_2020_12,
              registry ->
                  registry.schemaRegistryConfig(
                      SchemaRegistryConfig.builder().pathType(PathType.JSON_POINTER).build()))
          .getSchema(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A hostile file can break a rule with each of its characters. */
  private static final class FewErrors extends ArrayList<Error> {
    private static final long serialVersionUID = 1;

    @Override
    public boolean add(Error error) {
      if (size() > Findings.MOST) {
        throw new TooManyErrorsException();
      }
      return super.add(error);
    }
  }

  private static final class TooManyErrorsException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
