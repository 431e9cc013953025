package org.culturalpearls.notification.outbox;

/**
 * The object of a task of which a case may have several at once: its title tells them apart.
 *
 * @param id of the row in its own module
 */
public record TaskObject(Kind kind, long id) {

  /** The kinds of such objects. */
  public enum Kind {
    /** A milestone of a plan in force. */
    MILESTONE,
    /** A step agreed at a meeting. */
    AGREED_STEP,
    /** A practice of a town. */
    PRACTICE
  }

  private static final String SEPARATOR = ":";

  /** Returns the object of a stored text; null for null. */
  public static TaskObject parsed(String stored) {
    if (stored == null) {
      return null;
    }
    String[] parts = stored.split(SEPARATOR, 2);
    return new TaskObject(Kind.valueOf(parts[0]), Long.parseLong(parts[1]));
  }

  /** Returns the object as it is stored. */
  @Override
  public String toString() {
    return kind + SEPARATOR + id;
  }

  /** Returns the stored text of an object; null if there is none. */
  public static String stored(TaskObject object) {
    return object == null ? null : object.toString();
  }
}
