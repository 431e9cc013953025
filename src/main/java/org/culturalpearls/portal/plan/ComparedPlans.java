package org.culturalpearls.portal.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.culturalpearls.plan.PlanComparison;
import org.culturalpearls.plan.PlanSection;
import org.culturalpearls.plan.content.PlanContent;
import org.culturalpearls.plan.content.Row;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.portal.cases.Names;
import org.culturalpearls.portal.shell.Fact;
import org.springframework.stereotype.Component;

/** Compares two versions of a plan row by row, and the words of each row that both have. */
@Component
class ComparedPlans {

  private final ShownPlans shown;

  ComparedPlans(ShownPlans shown) {
    this.shown = shown;
  }

  /**
   * A section of both versions.
   *
   * @param vision the compared text of the vision; null in the other sections, and if it is the
   *     same
   * @param rows those that were added, removed or changed
   */
  public record Section(PlanSection section, ComparedText vision, List<ComparedRow> rows) {

    public boolean isSame() {
      return vision == null && rows.isEmpty();
    }
  }

  /** What became of a row. */
  public enum Change {
    ADDED,
    REMOVED,
    CHANGED
  }

  /**
   * A row that differs.
   *
   * @param parts its title, text and facts, by the keys of their labels
   */
  public record ComparedRow(RowKind kind, Change change, Map<String, ComparedText> parts) {}

  List<Section> of(PlanComparison comparison, Names names) {
    PlanContent older = comparison.older().content();
    PlanContent newer = comparison.newer().content();
    return Stream.of(PlanSection.values())
        .map(
            section ->
                new Section(
                    section,
                    section == PlanSection.VISION && !older.vision().equals(newer.vision())
                        ? ComparedText.of(older.vision(), newer.vision())
                        : null,
                    Stream.of(RowKind.values())
                        .filter(kind -> kind.section() == section)
                        .flatMap(kind -> rows(kind, older, newer, names).stream())
                        .toList()))
        .toList();
  }

  /** In the order of the newer version; what was removed comes last. */
  private List<ComparedRow> rows(RowKind kind, PlanContent older, PlanContent newer, Names names) {
    Map<RowId, ? extends Row<?>> before = byId(older, kind);
    Map<RowId, ? extends Row<?>> after = byId(newer, kind);
    List<ComparedRow> compared = new ArrayList<>();
    after.forEach(
        (id, row) -> {
          Row<?> earlier = before.get(id);
          if (earlier == null) {
            compared.add(compared(kind, Change.ADDED, Map.of(), words(row, newer, names)));
          } else if (!earlier.content().equals(row.content())) {
            compared.add(
                compared(
                    kind, Change.CHANGED, words(earlier, older, names), words(row, newer, names)));
          }
        });
    before.forEach(
        (id, row) -> {
          if (!after.containsKey(id)) {
            compared.add(compared(kind, Change.REMOVED, words(row, older, names), Map.of()));
          }
        });
    return compared;
  }

  private static Map<RowId, ? extends Row<?>> byId(PlanContent plan, RowKind kind) {
    return plan.rows(kind).stream()
        .collect(
            Collectors.toMap(
                Row::id, Function.identity(), (one, other) -> one, LinkedHashMap::new));
  }

  private static ComparedRow compared(
      RowKind kind, Change change, Map<String, String> older, Map<String, String> newer) {
    Map<String, ComparedText> parts = new LinkedHashMap<>();
    Stream.concat(newer.keySet().stream(), older.keySet().stream())
        .distinct()
        .forEach(
            part ->
                parts.put(
                    part,
                    ComparedText.of(older.getOrDefault(part, ""), newer.getOrDefault(part, ""))));
    return new ComparedRow(kind, change, parts);
  }

  private Map<String, String> words(Row<?> row, PlanContent plan, Names names) {
    ShownRow words = shown.of(row, plan, names);
    Map<String, String> parts = new LinkedHashMap<>();
    put(parts, "field.title", words.title());
    put(parts, "field.text", words.text());
    if (row.content().measure() != null) {
      put(parts, "field.measure", shown.title(row.content().measure(), plan));
    }
    words.facts().forEach((Fact fact) -> put(parts, fact.key(), fact.value()));
    return parts;
  }

  private static void put(Map<String, String> parts, String key, String value) {
    if (!value.isEmpty()) {
      parts.put(key, value);
    }
  }
}
