package org.heard.consultations.ownformat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.heard.consultations.formats.Finding;
import org.heard.consultations.formats.Findings;
import org.heard.consultations.formats.Place;
import org.heard.consultations.limits.OverLimit;

/** What is wrong in a document, by JSON pointer; told in the order of its lines. */
final class Problems {
  private record Problem(String pointer, Finding.Kind kind, List<String> others) {}

  private static final Comparator<Place.Line> IN_ORDER =
      Comparator.comparingInt(Place.Line::line).thenComparingInt(Place.Line::column);

  private final List<Problem> problems = new ArrayList<>();

  /**
   * Something is wrong.
   *
   * @param pointer what it is about
   * @param others the arguments of the kind after the pointer
   */
  void add(CallFileFinding kind, String pointer, Object... others) {
    if (problems.size() <= Findings.MOST) {
      problems.add(new Problem(pointer, kind, Arrays.stream(others).map(String::valueOf).toList()));
    }
  }

  /** Something is more than a call can have. */
  void add(OverLimit over, String pointer) {
    if (problems.size() <= Findings.MOST) {
      problems.add(new Problem(pointer, over.kind(), over.arguments()));
    }
  }

  boolean none() {
    return problems.isEmpty();
  }

  void addTo(Findings findings, String text) {
    Set<String> pointers = new HashSet<>();
    problems.forEach(problem -> pointers.add(problem.pointer()));
    Map<String, Place.Line> places = DocumentScan.places(text, pointers);
    problems.stream()
        .map(problem -> finding(problem, places))
        .sorted(Comparator.comparing(one -> (Place.Line) one.place(), IN_ORDER))
        .forEach(findings::add);
  }

  private static Finding finding(Problem problem, Map<String, Place.Line> places) {
    List<String> arguments = new ArrayList<>();
    if (problem.kind().arguments() > problem.others().size()) {
      arguments.add(problem.pointer().isEmpty() ? "/" : problem.pointer());
    }
    arguments.addAll(problem.others());
    Place.Line place = places.getOrDefault(problem.pointer(), new Place.Line(1, 1));
    return new Finding(problem.kind(), place, arguments);
  }
}
