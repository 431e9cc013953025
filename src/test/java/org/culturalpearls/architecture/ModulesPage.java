package org.culturalpearls.architecture;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.culturalpearls.CulturalPearls;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModuleDependency;
import org.springframework.modulith.core.ApplicationModules;

/** Draws the modules and who uses whom, from the classes themselves. */
final class ModulesPage {

  static final Path FILE = Path.of("docs", "modules.md");

  private static final String ROOT = CulturalPearls.class.getPackageName() + ".";

  /** Used by nearly all; an arrow to it says nothing. */
  private static final String SHARED = "shared";

  private ModulesPage() {}

  static String of(ApplicationModules modules) {
    List<ApplicationModule> all =
        modules.stream().sorted(Comparator.comparing(ModulesPage::name)).toList();
    StringBuilder page =
        new StringBuilder(
            """
            # Modules

            Made by the build from the classes (`mvn test -Dtest=ModulesTest -Ddocs.write=true`); a test fails when it is stale.
            A box is a module, a frame a folder of modules. An arrow points from who uses to what is used. Arrows to `shared` are left
            out, and in the picture those that another way says already.

            ```mermaid
            flowchart BT
            """);
    boxes(all).forEach(line -> page.append("  ").append(line).append('\n'));
    Map<String, List<String>> uses = uses(all, modules);
    uses.forEach(
        (from, targets) ->
            targets.stream()
                .filter(to -> !reachable(uses, from, to))
                .forEach(
                    to ->
                        page.append("  ")
                            .append(id(from))
                            .append(" --> ")
                            .append(id(to))
                            .append('\n')));
    page.append("```\n\n| Module | Uses | Types in its door |\n|---|---|--:|\n");
    for (ApplicationModule module : all) {
      page.append("| `")
          .append(name(module))
          .append("` | ")
          .append(
              uses.get(name(module)).stream()
                  .map(used -> "`" + used + "`")
                  .collect(Collectors.joining(", ")))
          .append(" | ")
          .append(door(module))
          .append(" |\n");
    }
    return page.toString();
  }

  private static long door(ApplicationModule module) {
    return module
        .getNamedInterfaces()
        .getUnnamedInterface()
        .asJavaClasses()
        .filter(type -> type.getPackageName().equals(module.getBasePackage().getName()))
        .filter(type -> !type.getEnclosingClass().isPresent())
        .filter(type -> !type.getSimpleName().equals("package-info"))
        .distinct()
        .count();
  }

  private static List<String> boxes(List<ApplicationModule> all) {
    Map<String, List<String>> folders = new TreeMap<>();
    for (ApplicationModule module : all) {
      String name = name(module);
      String folder = name.contains(".") ? name.substring(0, name.indexOf('.')) : "";
      folders.computeIfAbsent(folder, none -> new ArrayList<>()).add(name);
    }
    List<String> lines = new ArrayList<>();
    folders.forEach(
        (folder, names) -> {
          if (!folder.isEmpty()) {
            lines.add("subgraph " + folder);
          }
          names.forEach(
              name -> lines.add(id(name) + "[" + name.substring(name.indexOf('.') + 1) + "]"));
          if (!folder.isEmpty()) {
            lines.add("end");
          }
        });
    return lines;
  }

  private static Map<String, List<String>> uses(
      List<ApplicationModule> all, ApplicationModules modules) {
    Map<String, List<String>> uses = new TreeMap<>();
    for (ApplicationModule module : all) {
      uses.put(
          name(module),
          module.getDirectDependencies(modules).stream()
              .map(ApplicationModuleDependency::getTargetModule)
              .map(ModulesPage::name)
              .filter(name -> !name.equals(SHARED))
              .distinct()
              .sorted()
              .toList());
    }
    return uses;
  }

  /** Whether there is a longer way. */
  private static boolean reachable(Map<String, List<String>> uses, String from, String to) {
    return uses.get(from).stream()
        .filter(step -> !step.equals(to))
        .anyMatch(step -> uses.get(step).contains(to) || reachable(uses, step, to));
  }

  private static String name(ApplicationModule module) {
    return module.getBasePackage().getName().substring(ROOT.length());
  }

  private static String id(String name) {
    return name.replace('.', '_');
  }
}
