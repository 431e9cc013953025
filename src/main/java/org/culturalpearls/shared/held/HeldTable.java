package org.culturalpearls.shared.held;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One table and what is held in it. Conditions are SQL over the alias {@code t} with the parameter
 * {@code :person}; they stand in our code only.
 *
 * @param rows which rows are a person's; null for those in which a column names the person
 * @param deleted whether a person's rows go when the person is erased
 * @param row what names a row of it, as text
 * @param caseKey the key of the case to which a row belongs, or null
 * @param page below the case's address, where people read it
 */
public record HeldTable(
    String name,
    String rows,
    boolean deleted,
    String row,
    String caseKey,
    String page,
    List<HeldColumn> columns) {

  public HeldTable {
    columns = List.copyOf(columns);
  }

  public static HeldTable of(String name) {
    return new HeldTable(name, null, false, "t.id::text", null, "", List.of());
  }

  public HeldTable whose(String condition) {
    return new HeldTable(name, condition, deleted, row, caseKey, page, columns);
  }

  /** A person's rows go when the person is erased. */
  public HeldTable goesWithThePerson() {
    return new HeldTable(name, rows, true, row, caseKey, page, columns);
  }

  public HeldTable namedBy(String expression) {
    return new HeldTable(name, rows, deleted, expression, caseKey, page, columns);
  }

  public HeldTable inCase(String keyExpression, String pageOfCase) {
    return new HeldTable(name, rows, deleted, row, keyExpression, pageOfCase, columns);
  }

  public HeldTable nothing(String reason, String... names) {
    return with(Treatment.NOTHING, reason, names);
  }

  public HeldTable person(String reason, String... names) {
    return with(Treatment.PERSON, reason, names);
  }

  public HeldTable fact(String reason, String... names) {
    return with(Treatment.FACT, reason, names);
  }

  public HeldTable text(String reason, String... names) {
    return with(Treatment.TEXT, reason, names);
  }

  public HeldTable privateText(String reason, String... names) {
    return with(Treatment.PRIVATE, reason, names);
  }

  public HeldTable profile(String reason, String... names) {
    return with(Treatment.PROFILE, reason, names);
  }

  public HeldTable secret(String reason, String... names) {
    return with(Treatment.SECRET, reason, names);
  }

  /** The condition for the rows of {@code :person}. */
  public String ofPerson() {
    return rows != null
        ? rows
        : columns(Treatment.PERSON).stream()
            .map(column -> "t." + column + " = :person")
            .collect(Collectors.joining(" or ", "(", ")"));
  }

  /** Whether a person has rows of their own in it. */
  public boolean hasOwnRows() {
    return rows != null || !columns(Treatment.PERSON).isEmpty();
  }

  public List<String> columns(Treatment treatment) {
    return columns.stream()
        .filter(column -> column.treatment() == treatment)
        .map(HeldColumn::name)
        .toList();
  }

  private HeldTable with(Treatment treatment, String reason, String... names) {
    List<HeldColumn> all = new ArrayList<>(columns);
    Stream.of(names).map(each -> new HeldColumn(each, treatment, reason)).forEach(all::add);
    return new HeldTable(name, rows, deleted, row, caseKey, page, all);
  }
}
