package org.heard;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The modules as a table and a Mermaid diagram of who really uses whom. */
final class ModuleDrawing {
  private static final Set<String> EVERYBODYS = Set.of("shared", "uikit");

  private ModuleDrawing() {}

  static String of(ApplicationModules modules) {
    List<ApplicationModule> all =
        modules.stream()
            .sorted(Comparator.comparing(module -> module.getIdentifier().toString()))
            .toList();
    return """
    # Modules

    Written by `ModularityTest` from the code; it fails when this page is out of date.
    `shared` and `uikit` may be used by every module and are left out of "Uses" and of the drawing.

    | Module | Uses | Published |
    |---|---|---|
    %s

    ```mermaid
    flowchart TD
    %s
    ```
    """
        .formatted(
            lines(all.stream().map(module -> row(module, modules))),
            lines(
                all.stream()
                    .filter(module -> !EVERYBODYS.contains(module.getIdentifier().toString()))
                    .flatMap(module -> arrows(module, modules))));
  }

  private static String lines(Stream<String> lines) {
    return lines.collect(Collectors.joining("\n"));
  }

  private static String row(ApplicationModule module, ApplicationModules modules) {
    String uses = uses(module, modules).collect(Collectors.joining(", "));
    String published =
        module.getSpringBeans().isEmpty() && module.getNamedInterfaces().stream().count() <= 1
            ? "types"
            : module.getNamedInterfaces().stream()
                .map(named -> named.isUnnamed() ? "root package" : "`" + named.getName() + "`")
                .sorted()
                .collect(Collectors.joining(", "));
    return "| %s | %s | %s |"
        .formatted(module.getIdentifier(), uses.isEmpty() ? "-" : uses, published);
  }

  private static Stream<String> uses(ApplicationModule module, ApplicationModules modules) {
    return module
        .getDirectDependencies(modules)
        .uniqueModules()
        .map(used -> used.getIdentifier().toString())
        .filter(used -> !used.equals(module.getIdentifier().toString()))
        .filter(used -> !EVERYBODYS.contains(used))
        .distinct()
        .sorted();
  }

  private static Stream<String> arrows(ApplicationModule module, ApplicationModules modules) {
    String name = module.getIdentifier().toString();
    return Stream.concat(
        Stream.of("  " + name),
        uses(module, modules).map(used -> "  %s --> %s".formatted(name, used)));
  }
}
