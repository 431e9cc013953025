package org.culturalpearls.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.culturalpearls.StatementCounter;

/** The statements of one lifecycle, by what caused them. */
final class Statements implements Watch {

  private final Counted counter;
  private final Map<String, List<List<String>>> completions = new LinkedHashMap<>();
  private final Map<String, List<List<String>>> others = new LinkedHashMap<>();

  Statements(Counted counter) {
    this.counter = counter;
  }

  @Override
  public void other(String what, Runnable act) {
    add(others, what, act);
  }

  @Override
  public void completion(String task, Runnable act) {
    add(completions, task, act);
  }

  private void add(Map<String, List<List<String>>> to, String what, Runnable act) {
    to.computeIfAbsent(what, key -> new ArrayList<>()).add(counter.textsDuring(act));
  }

  /** On average, over all completions. */
  double perCompletion() {
    return average(completions.values().stream().flatMap(List::stream).toList());
  }

  /** The same number for the same work, whoever happens to need the next block of ids. */
  double perCompletionWithoutIds() {
    return average(
        completions.values().stream().flatMap(List::stream).map(Statements::withoutIds).toList());
  }

  private static List<String> withoutIds(List<String> texts) {
    return texts.stream().filter(text -> !StatementCounter.isBlockOfIds(text)).toList();
  }

  /** On average, by task and by what else was done. */
  Map<String, Double> byKind() {
    Map<String, Double> kinds = new LinkedHashMap<>();
    others.forEach((what, acts) -> kinds.put(what, average(acts)));
    completions.forEach((task, acts) -> kinds.put(task, average(acts)));
    return kinds;
  }

  /** The texts of the first of each kind. */
  String texts() {
    StringBuilder text = new StringBuilder();
    others.forEach((what, acts) -> append(text, what, acts.get(0)));
    completions.forEach((task, acts) -> append(text, task, acts.get(0)));
    return text.toString();
  }

  private static void append(StringBuilder text, String what, List<String> statements) {
    text.append("== ").append(what).append(' ').append(statements.size()).append('\n');
    statements.forEach(one -> text.append(one.replaceAll("\\s+", " ")).append('\n'));
  }

  private static double average(List<List<String>> acts) {
    return acts.stream().mapToInt(List::size).average().orElse(0);
  }
}
