package org.culturalpearls.portal.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneOwner;
import org.culturalpearls.plan.PlannedMilestone;
import org.culturalpearls.plan.content.Asset;
import org.culturalpearls.plan.content.Challenge;
import org.culturalpearls.plan.content.CostKind;
import org.culturalpearls.plan.content.CostLine;
import org.culturalpearls.plan.content.Direction;
import org.culturalpearls.plan.content.IndicatorKind;
import org.culturalpearls.plan.content.Measure;
import org.culturalpearls.plan.content.MeasureSource;
import org.culturalpearls.plan.content.PlanMilestone;
import org.culturalpearls.plan.content.PlanRow;
import org.culturalpearls.plan.content.PlannedIndicator;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.content.RowKind;
import org.culturalpearls.portal.form.ExactDecimals;
import org.culturalpearls.portal.form.FormValues;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.util.MultiValueMap;

/**
 * The fields of a row as typed, by their names: texts, and a list where several can be chosen. Each
 * kind of rows has its own fields.
 */
final class RowFields {

  /** The field in which several can be chosen. */
  static final String CHALLENGES = "challenges";

  private static final Map<RowKind, List<String>> NAMES =
      Map.of(
          RowKind.CHALLENGE, List.of("title", "text"),
          RowKind.ASSET, List.of("title", "text", CHALLENGES),
          RowKind.MEASURE,
              List.of(
                  "title",
                  "text",
                  CHALLENGES,
                  "forWhom",
                  "owner",
                  "ownerName",
                  "secondOwner",
                  "secondOwnerName",
                  "partners",
                  "startsOn",
                  "endsOn",
                  "source",
                  "sourceWords",
                  "adaptation"),
          RowKind.COST, List.of("measure", "title", "bears", "planned", "spent"),
          RowKind.INDICATOR,
              List.of(
                  "measure",
                  "title",
                  "unit",
                  "direction",
                  "measured",
                  "cumulative",
                  "baseline",
                  "baselineOn",
                  "baselineSource",
                  "target",
                  "targetOn",
                  "kitKey"),
          RowKind.MILESTONE,
              List.of("measure", "title", "owner", "ownerName", "dueOn", "indicator", "target"));

  /** The fields by which a row lies in time. */
  private static final Map<RowKind, List<String>> DAYS =
      Map.of(RowKind.MEASURE, List.of("startsOn", "endsOn"), RowKind.MILESTONE, List.of("dueOn"));

  private final Map<String, Object> typed;
  private final List<RuleBroken> unreadable = new ArrayList<>();

  private RowFields(Map<String, Object> typed) {
    this.typed = typed;
  }

  /**
   * Returns what was sent; what is missing is empty.
   *
   * @param prefix of the names of the fields as sent
   */
  static Map<String, Object> sent(RowKind kind, String prefix, MultiValueMap<String, String> sent) {
    return sent(NAMES.get(kind), prefix, sent);
  }

  private static Map<String, Object> sent(
      List<String> names, String prefix, MultiValueMap<String, String> sent) {
    Map<String, Object> typed = new LinkedHashMap<>();
    for (String name : names) {
      List<String> values = sent.getOrDefault(prefix + name, List.of());
      typed.put(
          name,
          name.equals(CHALLENGES)
              ? values.stream().filter(value -> !value.isBlank()).distinct().sorted().toList()
              : values.isEmpty() ? "" : values.get(0).strip().replace("\r\n", "\n"));
    }
    return typed;
  }

  /** Whether rows of this kind lie in time. */
  static boolean haveDays(RowKind kind) {
    return DAYS.containsKey(kind);
  }

  /** Returns the fields of a row with the days that were sent; what else was sent is ignored. */
  static Map<String, Object> onDays(
      PlanRow row, String prefix, MultiValueMap<String, String> sent) {
    Map<String, Object> fields = of(row);
    fields.putAll(sent(DAYS.get(row.kind()), prefix, sent));
    return fields;
  }

  /** Returns the fields of a new row, with what is most often chosen. */
  static Map<String, Object> begun(RowKind kind) {
    Map<String, Object> fields = empty(kind);
    fields.replace("source", MeasureSource.OWN.name());
    fields.replace("direction", Direction.UP.name());
    fields.replace("measured", IndicatorKind.QUANTITATIVE.name());
    return fields;
  }

  private static Map<String, Object> empty(RowKind kind) {
    Map<String, Object> fields = new LinkedHashMap<>();
    NAMES.get(kind).forEach(name -> fields.put(name, name.equals(CHALLENGES) ? List.of() : ""));
    return fields;
  }

  /** Returns the fields of a row as a form shows them. */
  static Map<String, Object> of(PlanRow row) {
    Map<String, Object> fields = empty(row.kind());
    put(fields, "title", row.title());
    put(fields, "text", row.text());
    put(fields, "measure", row.measure());
    fields.computeIfPresent(
        CHALLENGES,
        (name, none) ->
            row.challenges().stream().map(id -> Long.toString(id.value())).sorted().toList());
    row.facts().stream()
        .filter(fact -> !fact.field().equals(CHALLENGES))
        .forEach(fact -> put(fields, fact.field(), fact.value()));
    if (row instanceof Measure measure) {
      put(fields, "source", measure.source());
    }
    if (row instanceof PlannedIndicator indicator) {
      put(fields, "kitKey", indicator.kitKey());
    }
    return fields;
  }

  private static void put(Map<String, Object> fields, String name, Object value) {
    if (value instanceof MilestoneOwner owner) {
      if (owner.person() == null) {
        fields.put(name + "Name", owner.name());
      } else {
        fields.put(name, Long.toString(owner.person().value()));
      }
    } else if (fields.containsKey(name) && value != null) {
      fields.put(name, written(value));
    }
  }

  private static String written(Object value) {
    if (value instanceof BigDecimal number) {
      return ExactDecimals.text(number);
    }
    if (value instanceof RowId id) {
      return Long.toString(id.value());
    }
    return value instanceof Enum<?> constant ? constant.name() : value.toString();
  }

  /** Reads the row. Throws all that cannot be read at once. */
  static PlanRow read(RowKind kind, Map<String, Object> typed) {
    RowFields fields = new RowFields(typed);
    PlanRow row = fields.row(kind);
    if (!fields.unreadable.isEmpty()) {
      throw RuleBroken.all(fields.unreadable);
    }
    return row;
  }

  private PlanRow row(RowKind kind) {
    return switch (kind) {
      case CHALLENGE -> new Challenge(text("title"), text("text"));
      case ASSET -> new Asset(text("title"), text("text"), challenges());
      case MEASURE ->
          new Measure(
              text("title"),
              text("text"),
              text("forWhom"),
              owner("owner"),
              owner("secondOwner"),
              text("partners"),
              day("startsOn"),
              day("endsOn"),
              chosen(MeasureSource.class, "source"),
              text("sourceWords"),
              text("adaptation"),
              "",
              challenges());
      case COST ->
          new CostLine(
              measure(),
              text("title"),
              chosen(CostKind.class, "bears"),
              number("planned"),
              number("spent"));
      case INDICATOR ->
          new PlannedIndicator(
              measure(),
              text("title"),
              text("unit"),
              chosen(Direction.class, "direction"),
              chosen(IndicatorKind.class, "measured"),
              Boolean.parseBoolean(text("cumulative")),
              number("baseline"),
              day("baselineOn"),
              text("baselineSource"),
              number("target"),
              day("targetOn"),
              text("kitKey").isEmpty() ? null : text("kitKey"));
      case MILESTONE ->
          new PlanMilestone(
              measure(),
              new PlannedMilestone(
                  text("title"), owner("owner"), day("dueOn"), text("indicator"), text("target")));
    };
  }

  private String text(String name) {
    return (String) typed.get(name);
  }

  private LocalDate day(String name) {
    return read(() -> FormValues.date(name, text(name)));
  }

  private BigDecimal number(String name) {
    return read(() -> FormValues.exact(name, text(name)));
  }

  private <E extends Enum<E>> E chosen(Class<E> type, String name) {
    return read(() -> FormValues.one(type, name, text(name)));
  }

  private RowId measure() {
    Long id = read(() -> FormValues.id("measure", text("measure")));
    return id == null ? null : new RowId(id);
  }

  private List<RowId> challenges() {
    return ((List<?>) typed.get(CHALLENGES))
        .stream()
            .map(each -> read(() -> FormValues.id(CHALLENGES, (String) each)))
            .filter(Objects::nonNull)
            .map(RowId::new)
            .toList();
  }

  /** A member of the team is chosen, or a name is typed; null for nobody. */
  private MilestoneOwner owner(String name) {
    String typedName = text(name + "Name");
    Long person = read(() -> FormValues.id(name, text(name)));
    if (person != null && !typedName.isEmpty()) {
      unreadable.add(RuleBroken.in(name + "Name", "error.portal.two-owners"));
    }
    if (person != null) {
      return MilestoneOwner.person(new PersonId(person));
    }
    return typedName.isEmpty() ? null : MilestoneOwner.named(typedName);
  }

  private <T> T read(Supplier<T> value) {
    try {
      return value.get();
    } catch (RuleBroken wrong) {
      unreadable.add(wrong);
      return null;
    }
  }
}
