package org.culturalpearls.shared.personaldata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A table of the personal-data inventory. Conditions are SQL over the alias {@code t} with the
 * parameter {@code :person}; they are constants of our code.
 *
 * @param rows condition for a person's rows; null for those in which a column names the person
 * @param deleted whether a person's rows are deleted when the person is erased
 * @param row expression that identifies a row, as text
 * @param caseKey the key of the case to which a row belongs, or null
 * @param page the page that shows it, below the case's address
 * @param untold condition for rows that nobody but the person reads in the person's copy; null for
 *     none
 * @param about the key of the case that a row is about, for those who may not see that case; null
 *     if it is {@code caseKey}
 */
public record PersonalDataTable(
    String name,
    String rows,
    boolean deleted,
    String row,
    String caseKey,
    String page,
    String untold,
    String about,
    List<PersonalDataColumn> columns) {

  public PersonalDataTable {
    columns = List.copyOf(columns);
  }

  public static PersonalDataTable of(String name) {
    return new PersonalDataTable(name, null, false, "t.id::text", null, "", null, null, List.of());
  }

  public PersonalDataTable whose(String condition) {
    return new PersonalDataTable(
        name, condition, deleted, row, caseKey, page, untold, about, columns);
  }

  /** A person's rows are deleted when the person is erased. */
  public PersonalDataTable goesWithThePerson() {
    return new PersonalDataTable(name, rows, true, row, caseKey, page, untold, about, columns);
  }

  public PersonalDataTable namedBy(String expression) {
    return new PersonalDataTable(
        name, rows, deleted, expression, caseKey, page, untold, about, columns);
  }

  public PersonalDataTable inCase(String keyExpression, String pageOfCase) {
    return new PersonalDataTable(
        name, rows, deleted, row, keyExpression, pageOfCase, untold, about, columns);
  }

  /** Rows for which the condition holds are left out of a copy that somebody else makes. */
  public PersonalDataTable untold(String condition) {
    return new PersonalDataTable(
        name, rows, deleted, row, caseKey, page, condition, about, columns);
  }

  /** Rows are about a case, which is not shown with them. */
  public PersonalDataTable about(String keyExpression) {
    return new PersonalDataTable(
        name, rows, deleted, row, caseKey, page, untold, keyExpression, columns);
  }

  public PersonalDataTable nothing(String reason, String... names) {
    return with(ErasureRule.NOTHING, reason, names);
  }

  public PersonalDataTable person(String reason, String... names) {
    return with(ErasureRule.PERSON, reason, names);
  }

  /** Belongs to everybody named in the row. */
  public PersonalDataTable fact(String reason, String... names) {
    return with(ErasureRule.FACT, reason, names);
  }

  public PersonalDataTable fact(Whose whose, String reason, String... names) {
    return with(ErasureRule.FACT, whose, reason, names);
  }

  public PersonalDataTable text(Whose author, String reason, String... names) {
    return with(ErasureRule.TEXT, author, reason, names);
  }

  public PersonalDataTable privateText(Whose author, String reason, String... names) {
    return with(ErasureRule.PRIVATE, author, reason, names);
  }

  /** Also in the copy of people named in the row who may read these columns now. */
  public PersonalDataTable shownTo(String condition, String... names) {
    Set<String> which = Set.of(names);
    return new PersonalDataTable(
        name,
        rows,
        deleted,
        row,
        caseKey,
        page,
        untold,
        about,
        columns.stream()
            .map(each -> which.contains(each.name()) ? each.shownTo(condition) : each)
            .toList());
  }

  public PersonalDataTable profile(String reason, String... names) {
    return with(ErasureRule.PROFILE, reason, names);
  }

  public PersonalDataTable secret(String reason, String... names) {
    return with(ErasureRule.SECRET, reason, names);
  }

  /** Returns the condition for the rows that name {@code :person}. */
  public String ofPerson() {
    return rows != null
        ? rows
        : columns(ErasureRule.PERSON).stream()
            .map(column -> "t." + column + " = :person")
            .collect(Collectors.joining(" or ", "(", ")"));
  }

  /** Returns whether its rows name persons. */
  public boolean namesPersons() {
    return rows != null || !columns(ErasureRule.PERSON).isEmpty();
  }

  /** Returns the condition for the rows with data in {@code :person}'s copy. */
  public String concerning() {
    return Stream.concat(
            namesPersons() ? Stream.of(ofPerson()) : Stream.empty(),
            columns.stream()
                .filter(PersonalDataColumn::isOfSome)
                .map(PersonalDataColumn::inCopyOf)
                .distinct())
        .collect(Collectors.joining(" or ", "(", ")"));
  }

  /** Returns whether it may have data in a copy. */
  public boolean concernsPersons() {
    return namesPersons() || columns.stream().anyMatch(PersonalDataColumn::isOfSome);
  }

  public List<String> columns(ErasureRule treatment) {
    return columns.stream()
        .filter(column -> column.treatment() == treatment)
        .map(PersonalDataColumn::name)
        .toList();
  }

  private PersonalDataTable with(ErasureRule treatment, String reason, String... names) {
    return with(treatment, null, reason, names);
  }

  private PersonalDataTable with(
      ErasureRule treatment, Whose whose, String reason, String... names) {
    List<PersonalDataColumn> all = new ArrayList<>(columns);
    Stream.of(names)
        .map(each -> new PersonalDataColumn(each, treatment, whose, null, reason))
        .forEach(all::add);
    return new PersonalDataTable(name, rows, deleted, row, caseKey, page, untold, about, all);
  }
}
