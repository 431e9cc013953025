package org.culturalpearls.shared.held;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

  /** Of everybody who is named in the row. */
  public HeldTable fact(String reason, String... names) {
    return with(Treatment.FACT, reason, names);
  }

  public HeldTable fact(Whose whose, String reason, String... names) {
    return with(Treatment.FACT, whose, reason, names);
  }

  public HeldTable text(Whose author, String reason, String... names) {
    return with(Treatment.TEXT, author, reason, names);
  }

  public HeldTable privateText(Whose author, String reason, String... names) {
    return with(Treatment.PRIVATE, author, reason, names);
  }

  /** Also in the copy of those who are named in the row and may read these columns now. */
  public HeldTable shownTo(String condition, String... names) {
    Set<String> which = Set.of(names);
    return new HeldTable(
        name,
        rows,
        deleted,
        row,
        caseKey,
        page,
        columns.stream()
            .map(each -> which.contains(each.name()) ? each.shownTo(condition) : each)
            .toList());
  }

  public HeldTable profile(String reason, String... names) {
    return with(Treatment.PROFILE, reason, names);
  }

  public HeldTable secret(String reason, String... names) {
    return with(Treatment.SECRET, reason, names);
  }

  /** The condition for the rows that name {@code :person}. */
  public String ofPerson() {
    return rows != null
        ? rows
        : columns(Treatment.PERSON).stream()
            .map(column -> "t." + column + " = :person")
            .collect(Collectors.joining(" or ", "(", ")"));
  }

  /** Whether rows of it name persons. */
  public boolean namesPersons() {
    return rows != null || !columns(Treatment.PERSON).isEmpty();
  }

  /** The condition for the rows of which something is in {@code :person}'s copy. */
  public String concerning() {
    return Stream.concat(
            namesPersons() ? Stream.of(ofPerson()) : Stream.empty(),
            columns.stream().filter(HeldColumn::isOfSome).map(HeldColumn::inCopyOf).distinct())
        .collect(Collectors.joining(" or ", "(", ")"));
  }

  /** Whether something of it may be in a copy. */
  public boolean concernsPersons() {
    return namesPersons() || columns.stream().anyMatch(HeldColumn::isOfSome);
  }

  public List<String> columns(Treatment treatment) {
    return columns.stream()
        .filter(column -> column.treatment() == treatment)
        .map(HeldColumn::name)
        .toList();
  }

  private HeldTable with(Treatment treatment, String reason, String... names) {
    return with(treatment, null, reason, names);
  }

  private HeldTable with(Treatment treatment, Whose whose, String reason, String... names) {
    List<HeldColumn> all = new ArrayList<>(columns);
    Stream.of(names)
        .map(each -> new HeldColumn(each, treatment, whose, null, reason))
        .forEach(all::add);
    return new HeldTable(name, rows, deleted, row, caseKey, page, all);
  }
}
