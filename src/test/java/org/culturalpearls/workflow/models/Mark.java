package org.culturalpearls.workflow.models;

import java.util.List;
import java.util.Set;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.personaldata.PersonalDataColumn;
import org.culturalpearls.shared.personaldata.PersonalDataTable;

/**
 * A word that was put into a column of a row.
 *
 * @param author who wrote what stands there; null for the town, the office and people of the tests
 *     that everything happened to
 * @param readers who else may read it now and is named in the row
 */
record Mark(
    PersonalDataTable table,
    PersonalDataColumn column,
    String row,
    String word,
    PersonId author,
    Set<PersonId> readers) {

  String place() {
    return table.name() + "." + column.name();
  }

  boolean isEmptied() {
    return column.treatment().isErased();
  }

  boolean isFor(PersonId person) {
    return person.equals(author) || readers.contains(person);
  }

  boolean goesWith(List<PersonId> erased) {
    return author != null && erased.contains(author) && (isEmptied() || table.deleted());
  }

  @Override
  public String toString() {
    return place() + " by " + author;
  }
}
