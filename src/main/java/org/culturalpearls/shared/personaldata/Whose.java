package org.culturalpearls.shared.personaldata;

/**
 * The author of a text or owner of a fact: the person in a column of its row, or in a related row;
 * or no single person, if it is the town's or the programme office's.
 *
 * @param id SQL over the alias {@code t} that yields the id of the person; null if there is none
 */
public record Whose(String id) {

  /** The town, whoever of its team typed it. */
  public static final Whose TOWN = new Whose(null);

  /** The programme office, whoever of it typed it. */
  public static final Whose OFFICE = new Whose(null);

  /** The person in a column of the row. */
  public static Whose by(String column) {
    return new Whose("t." + column);
  }

  /** The person in a column of another row, whose id is in this one. */
  public static Whose byOf(String column, String table, String key) {
    return query("select o." + column + " from " + table + " o where o.id = t." + key);
  }

  /** The person that a query finds for the row. */
  public static Whose query(String select) {
    return new Whose("(" + select + ")");
  }

  /** This one if the condition holds, otherwise the other. */
  public Whose where(String condition, Whose otherwise) {
    return new Whose("case when " + condition + " then " + id + " else " + otherwise.id + " end");
  }

  public boolean isPerson() {
    return id != null;
  }

  /** Returns the condition for rows that belong to {@code :person}. */
  public String ofPerson() {
    return id == null ? "false" : id + " = :person";
  }

  /** Returns the condition for rows that belong to somebody else, or to nobody known. */
  public String ofOthers() {
    return id == null ? "true" : id + " is distinct from :person";
  }
}
