package org.culturalpearls.house;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;

/** What the code should not do, wherever it does. */
final class Habits {

  private static final Pattern ENGINE_INTERNAL =
      Pattern.compile("org\\.camunda\\.(?:\\w+\\.)*impl\\.(?:\\w+\\.)*[A-Z]\\w*");
  private static final Pattern MODEL_CLASS =
      Pattern.compile(".*/workflow/[a-z]+/\\w+(Model|Names)\\.java");
  private static final Pattern SUBMISSION = Pattern.compile("\\bSubmission (\\w+)");
  private static final Pattern CHOICE = Pattern.compile("(?m)^(?=.*th:with=).{181,}$");

  private Habits() {}

  static Found longChoices(Checkout checkout) {
    return Found.each(each(checkout.resources(".html"), file -> in(file.text(), CHOICE)));
  }

  static Found packagesOnEngineInternals(Checkout checkout) {
    return Found.each(
        onEngineInternals(checkout)
            .map(SourceFile::folder)
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  static Found typesOnEngineInternals(Checkout checkout) {
    return Found.each(onEngineInternals(checkout).map(SourceFile::path).toList());
  }

  static Found engineInternals(Checkout checkout) {
    return Found.each(
        onEngineInternals(checkout)
            .flatMap(type -> in(type.code(), ENGINE_INTERNAL))
            .collect(Collectors.toCollection(TreeSet::new)));
  }

  private static Stream<SourceFile> onEngineInternals(Checkout checkout) {
    return checkout.types().stream().filter(type -> ENGINE_INTERNAL.matcher(type.code()).find());
  }

  static Found idLiterals(Checkout checkout) {
    String ids =
        checkout.models().stream()
            .flatMap(
                model ->
                    Stream.concat(
                        model.getModelElementsByType(Process.class).stream().map(Process::getId),
                        model.getModelElementsByType(FlowNode.class).stream().map(FlowNode::getId)))
            .collect(Collectors.joining("|"));
    Pattern id = Pattern.compile("\\b(?:" + ids + ")\\b|\"UserTask_\"");
    return Found.each(
        each(
            checkout.types().stream()
                .filter(type -> !MODEL_CLASS.matcher(type.path()).matches())
                .toList(),
            type -> type.strings().stream().filter(string -> id.matcher(string).find())));
  }

  static Found bareReads(Checkout checkout) {
    return Found.each(each(checkout.types(), type -> bareReads(type.code())));
  }

  private static Stream<String> bareReads(String code) {
    String sent =
        Stream.concat(
                SUBMISSION.matcher(code).results().map(found -> found.group(1)),
                Stream.of("Submission\\.of\\(\\w+\\)"))
            .distinct()
            .collect(Collectors.joining("|"));
    return in(
        code,
        Pattern.compile("\\b(?:" + sent + ")\\s*(?:\\.values\\(\\))?\\s*\\.\\w+\\(\\s*\"\\w*\""));
  }

  private static Stream<String> in(String text, Pattern wanted) {
    return SourceFile.found(wanted, text).stream();
  }

  private static Collection<String> each(List<SourceFile> files, Finder finder) {
    return files.stream()
        .flatMap(file -> finder.in(file).map(found -> file.path() + ": " + found))
        .toList();
  }

  private interface Finder {
    Stream<String> in(SourceFile file);
  }
}
