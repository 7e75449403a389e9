package org.heard.consultations.ownformat;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Comparator;
import java.util.Set;
import java.util.TreeMap;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.heard.consultations.DraftKeeping;
import org.heard.consultations.formats.Imported;
import org.heard.consultations.making.CallPlan;
import org.heard.consultations.making.Confirmation;
import org.heard.consultations.making.ConsentChoice;
import org.heard.consultations.making.GeneratedPlans;
import org.heard.consultations.making.PlanTexts;
import org.heard.shared.Language;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Whole calls in files: everything comes back, in the same bytes, whatever kept them. */
class WholePlansTest {
  @Provide
  Arbitrary<CallPlan> plans() {
    return GeneratedPlans.any();
  }

  @Property(tries = 200)
  void aWholePlanComesBackAsItWas(@ForAll("plans") CallPlan plan) {
    byte[] file = CallFiles.write(plan);
    CallPlan back = taken(file);

    assertThat(back).isEqualTo(PlanTexts.inOrder(plan));
    assertThat(PlanTexts.of(back).keySet()).isEqualTo(PlanTexts.of(plan).keySet());
    assertThat(CallFiles.write(back)).isEqualTo(file);
  }

  /** PostgreSQL keeps the names of a jsonb document by their length, then by their letters. */
  @Property(tries = 200)
  void theBytesAreTheSameAfterADatabaseTurnedTheNames(@ForAll("plans") CallPlan plan) {
    JsonNode turned = turned(CallFiles.JSON.valueToTree(plan));
    CallPlan back = CallFiles.JSON.treeToValue(turned, CallPlan.class);

    assertThat(CallFiles.write(back)).isEqualTo(CallFiles.write(plan));
  }

  @Test
  void theFileNamesItsSchemaFirst() {
    String file =
        new String(CallFiles.write(CallPlan.empty(Language.ENGLISH)), StandardCharsets.UTF_8);

    assertThat(file)
        .startsWith("{\n  \"$schema\": \"/schema/heard-call.schema.json\",\n  \"format\"");
  }

  @Test
  void whatWasConfirmedIsNeverTakenFromAFile() {
    CallPlan mine = CallPlan.empty(Language.ENGLISH);
    mine = mine.with(mine.settings().withConfirmed(Set.of(Confirmation.READERS_TRAINED)));
    CallPlan file =
        mine.with(mine.settings().withMinutes(1, 2).withConfirmed(Set.of(Confirmation.values())));

    assertThat(Brought.into(mine, file, false).settings().confirmed()).isEmpty();
    assertThat(Brought.into(mine, file, false).settings().minutesMost()).isEqualTo(2);
    assertThat(Brought.into(mine, file, true).settings().confirmed())
        .containsExactly(Confirmation.READERS_TRAINED);
  }

  @Test
  void aFileThatSaysTheSameChangesNothing() {
    CallPlan mine = CallPlan.empty(Language.ENGLISH);
    mine = mine.with(mine.settings().withConfirmed(Set.of(Confirmation.READERS_TRAINED)));

    assertThat(Brought.into(mine, taken(CallFiles.write(mine)), false)).isEqualTo(mine);
  }

  @Test
  void whatAPublishedCallPromisedStays() {
    CallPlan mine = CallPlan.empty(Language.ENGLISH);
    CallPlan file =
        mine.with(
            mine.settings()
                .withSlug("other")
                .withConsent(ConsentChoice.WAIVED)
                .withRisk(true, DraftKeeping.NEVER)
                .withMinutes(1, 2));

    assertThat(Brought.into(mine, file, true).settings())
        .isEqualTo(mine.settings().withMinutes(1, 2));
    assertThat(Brought.into(mine, file, false).settings()).isEqualTo(file.settings());
  }

  private static JsonNode turned(JsonNode node) {
    if (node instanceof ObjectNode object) {
      TreeMap<String, JsonNode> names =
          new TreeMap<>(
              Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
      object.properties().forEach(one -> names.put(one.getKey(), turned(one.getValue())));
      ObjectNode turned = JsonNodeFactory.instance.objectNode();
      names.forEach(turned::set);
      return turned;
    }
    if (node.isArray()) {
      var all = JsonNodeFactory.instance.arrayNode();
      node.forEach(one -> all.add(turned(one)));
      return all;
    }
    return node;
  }

  private static CallPlan taken(byte[] file) {
    return switch (CallFiles.read("call.json", file, Clock.systemUTC())) {
      case Imported.Taken<CallPlan> taken -> taken.value();
      case Imported.Refused<CallPlan> refused ->
          throw new AssertionError(refused.report().findings().toString());
    };
  }
}
