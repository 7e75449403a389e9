package org.heard.consultations.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.heard.consultations.Question;
import org.heard.consultations.Questionnaire;
import org.heard.consultations.Section;
import org.jspecify.annotations.Nullable;

/** Questions as somebody sees them: blocks with a heading, and questions between those. */
public final class Layout {
  private final List<Block> blocks = new ArrayList<>();

  /**
   * Questions that stand together.
   *
   * @param section their section; absent for questions outside of sections
   * @param questions in order; none only for a section without questions
   */
  public record Block(@Nullable Section section, List<Question> questions) {
    boolean is(String key) {
      return section != null && section.key().equals(key);
    }
  }

  /** Where a question stands: its block and its place in it, from 0. */
  record Spot(int block, int place) {}

  private Layout() {}

  /** The blocks of a questionnaire; a section without questions stands before the next section. */
  public static List<Block> of(Questionnaire questionnaire) {
    return read(questionnaire).blocks.stream()
        .map(block -> new Block(block.section(), List.copyOf(block.questions())))
        .toList();
  }

  static Layout read(Questionnaire questionnaire) {
    Layout layout = new Layout();
    List<Section> left = new ArrayList<>(questionnaire.sections());
    for (Question question : questionnaire.questions()) {
      String key = question.head().section();
      if (key == null) {
        layout.loose(layout.blocks.size()).questions().add(question);
      } else {
        while (layout.blocks.isEmpty() || !layout.blocks.getLast().is(key)) {
          layout.blocks.add(new Block(left.removeFirst(), new ArrayList<>()));
        }
        layout.blocks.getLast().questions().add(question);
      }
    }
    left.forEach(section -> layout.blocks.add(new Block(section, new ArrayList<>())));
    return layout;
  }

  /** The block of loose questions before this place, made where there is none. */
  private Block loose(int place) {
    if (place == 0 || blocks.get(place - 1).section() != null) {
      blocks.add(place, new Block(null, new ArrayList<>()));
      return blocks.get(place);
    }
    return blocks.get(place - 1);
  }

  List<Question> questions() {
    return blocks.stream()
        .flatMap(block -> block.questions().stream().map(one -> placed(one, block.section())))
        .toList();
  }

  private static Question placed(Question question, @Nullable Section section) {
    return QuestionParts.inSection(question, section == null ? null : section.key());
  }

  List<Section> sections() {
    return blocks.stream().flatMap(block -> Optional.ofNullable(block.section()).stream()).toList();
  }

  Optional<Spot> spot(String question) {
    for (int block = 0; block < blocks.size(); block++) {
      List<Question> questions = blocks.get(block).questions();
      for (int place = 0; place < questions.size(); place++) {
        if (questions.get(place).key().equals(question)) {
          return Optional.of(new Spot(block, place));
        }
      }
    }
    return Optional.empty();
  }

  OptionalInt section(String key) {
    return IntStream.range(0, blocks.size()).filter(i -> blocks.get(i).is(key)).findFirst();
  }

  List<Block> blocks() {
    return blocks;
  }

  /** As the last one: in the last section, or loose where there is none. */
  void append(Question question) {
    (blocks.isEmpty() ? loose(0) : blocks.getLast()).questions().add(question);
  }

  Question take(Spot spot) {
    return blocks.get(spot.block()).questions().remove(spot.place());
  }

  /** Before the question of that place on the way up, behind it on the way down. */
  void moveTo(Spot spot, Spot target) {
    boolean down = spot.block() < target.block();
    Question question = take(spot);
    blocks.get(target.block()).questions().add(target.place() + (down ? 1 : 0), question);
  }

  /** One step up or down: inside of its block, out of its section, or into the next one. */
  boolean step(Spot spot, boolean up) {
    List<Question> own = blocks.get(spot.block()).questions();
    int next = spot.place() + (up ? -1 : 1);
    if (next >= 0 && next < own.size()) {
      own.add(next, own.remove(spot.place()));
      return true;
    }
    boolean loose = blocks.get(spot.block()).section() == null;
    int neighbour = spot.block() + (up ? -1 : 1);
    boolean edge = neighbour < 0 || neighbour >= blocks.size();
    if (loose && edge) {
      return false;
    }
    Question question = take(spot);
    if (!loose && (edge || blocks.get(neighbour).section() != null)) {
      int place = up ? spot.block() : spot.block() + 1;
      blocks.add(place, new Block(null, new ArrayList<>(List.of(question))));
    } else if (up) {
      blocks.get(neighbour).questions().addLast(question);
    } else {
      blocks.get(neighbour).questions().addFirst(question);
    }
    return true;
  }
}
