package org.culturalpearls.portal.error;

/**
 * A field of a form that was refused, to read and to copy.
 *
 * @param label from the field's name; a script puts the question of the form in its place
 */
public record TypedText(String name, String label, String text) {

  private static final int WIDTH = 70;
  private static final int MOST_ROWS = 12;

  /** About as many as the text needs. Templates ask by this name. */
  public int getRows() {
    long rows = text.lines().mapToLong(line -> 1 + line.length() / WIDTH).sum();
    return (int) Math.max(1, Math.min(rows, MOST_ROWS));
  }
}
