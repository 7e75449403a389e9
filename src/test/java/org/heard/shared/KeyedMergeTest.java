package org.heard.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KeyedMergeTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  @Test
  void whatOnlyOneOfTwoChangedIsTakenFromThem() {
    assertThat(merged("{'a': 1, 'b': 1}", "{'a': 2, 'b': 1}", "{'a': 1, 'b': 3, 'c': 4}"))
        .isEqualTo(json("{'a': 2, 'b': 3, 'c': 4}"));
  }

  @Test
  void theSameChangeOfBothIsNoClash() {
    assertThat(merged("{'a': 1}", "{'a': 2}", "{'a': 2}")).isEqualTo(json("{'a': 2}"));
  }

  @Test
  void aDifferentChangeOfBothIsAClashAtItsPlaceAndTheirsStays() {
    KeyedMerge.Merged merged = merge("{'a': {'b': 1}}", "{'a': {'b': 2}}", "{'a': {'b': 3}}");

    assertThat(merged.clashes()).containsExactly("a/b");
    assertThat(merged.document()).isEqualTo(json("{'a': {'b': 3}}"));
  }

  @Test
  void questionsAddedByBothAreBothThereBehindTheirNeighbours() {
    assertThat(
            merged(
                "[{'key': 'a'}, {'key': 'b'}]",
                "[{'key': 'a'}, {'key': 'mine'}, {'key': 'b'}]",
                "[{'key': 'a'}, {'key': 'b'}, {'key': 'theirs'}]"))
        .isEqualTo(json("[{'key': 'a'}, {'key': 'mine'}, {'key': 'b'}, {'key': 'theirs'}]"));
  }

  @Test
  void aMovedQuestionKeepsTheWordsTheOtherOneGaveIt() {
    assertThat(
            merged(
                "[{'key': 'a', 't': 1}, {'key': 'b', 't': 1}]",
                "[{'key': 'b', 't': 1}, {'key': 'a', 't': 1}]",
                "[{'key': 'a', 't': 2}, {'key': 'b', 't': 1}]"))
        .isEqualTo(json("[{'key': 'b', 't': 1}, {'key': 'a', 't': 2}]"));
  }

  @Test
  void aQuestionThatOneDeletedAndTheOtherRewordedIsAClash() {
    KeyedMerge.Merged merged = merge("[{'key': 'a', 't': 1}]", "[]", "[{'key': 'a', 't': 2}]");

    assertThat(merged.clashes()).containsExactly("a");
    assertThat(merged.document()).isEqualTo(json("[{'key': 'a', 't': 2}]"));
  }

  @Test
  void twoOrdersAreAClash() {
    assertThat(
            merge(
                    "[{'key': 'a'}, {'key': 'b'}, {'key': 'c'}]",
                    "[{'key': 'b'}, {'key': 'a'}, {'key': 'c'}]",
                    "[{'key': 'a'}, {'key': 'c'}, {'key': 'b'}]")
                .clashes())
        .containsExactly("*");
  }

  @Test
  void questionsAreKnownByTheKeyInTheirHead() {
    assertThat(
            merged(
                "[{'head': {'key': 'a', 't': 1, 'u': 1}}]",
                "[{'head': {'key': 'a', 't': 2, 'u': 1}}]",
                "[{'head': {'key': 'a', 't': 1, 'u': 2}}]"))
        .isEqualTo(json("[{'head': {'key': 'a', 't': 2, 'u': 2}}]"));
  }

  @Test
  void aWordingAddedByOneAndWordsMendedByTheOtherAreBothKept() {
    assertThat(
            merged(
                "{'t': {'en': 'Old'}}",
                "{'t': {'en': {'all': 'Old', '6-9': 'Small'}}}",
                "{'t': {'en': 'New'}}"))
        .isEqualTo(json("{'t': {'en': {'all': 'New', '6-9': 'Small'}}}"));
  }

  @Test
  void whatChangedIsNamedByItsInnermostPlaces() {
    assertThat(
            KeyedMerge.changed(
                json("{'q': [{'key': 'a', 't': {'en': 'x'}}, {'key': 'b'}], 'n': 1}"),
                json(
                    "{'q': [{'key': 'b'}, {'key': 'a', 't': {'en': 'y'}}, {'key': 'c'}], 'n': 1}")))
        .containsExactly("q/*", "q/a/t/en", "q/c");
  }

  private static JsonNode merged(String base, String mine, String theirs) {
    KeyedMerge.Merged merged = merge(base, mine, theirs);
    assertThat(merged.clashes()).isEmpty();
    return merged.document();
  }

  private static KeyedMerge.Merged merge(String base, String mine, String theirs) {
    return KeyedMerge.merge(json(base), json(mine), json(theirs));
  }

  private static JsonNode json(String text) {
    return JSON.readTree(text.replace('\'', '"'));
  }
}
