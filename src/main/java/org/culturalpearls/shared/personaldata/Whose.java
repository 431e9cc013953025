package org.culturalpearls.shared.personaldata;

/**
 * Whose a text or a fact is: of the person in a column of its row, or in a row to which it belongs;
 * or of nobody alone, since it was said for a town or by the programme's office.
 *
 * @param id SQL over the alias {@code t} that yields the id of the person; null where it is
 *     nobody's
 */
public record Whose(String id) {

  /** Said for the town, whoever of its team typed it. */
  public static final Whose TOWN = new Whose(null);

  /** Said by those who run the programme, whoever of them typed it. */
  public static final Whose OFFICE = new Whose(null);

  /** The person in a column of the row. */
  public static Whose by(String column) {
    return new Whose("t." + column);
  }

  /** The person in a column of another row, whose id stands in this one. */
  public static Whose byOf(String column, String table, String key) {
    return query("select o." + column + " from " + table + " o where o.id = t." + key);
  }

  /** The person whom a query finds for the row. */
  public static Whose query(String select) {
    return new Whose("(" + select + ")");
  }

  /** This one where the condition holds, otherwise the other. */
  public Whose where(String condition, Whose otherwise) {
    return new Whose("case when " + condition + " then " + id + " else " + otherwise.id + " end");
  }

  public boolean isPerson() {
    return id != null;
  }

  /** The condition for what is {@code :person}'s. */
  public String ofPerson() {
    return id == null ? "false" : id + " = :person";
  }

  /** The condition for what is somebody else's, or of nobody who is known. */
  public String ofOthers() {
    return id == null ? "true" : id + " is distinct from :person";
  }
}
