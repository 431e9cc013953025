package org.culturalpearls.portal.error;

/**
 * A field of a refused form, to be read and copied.
 *
 * @param label from the field's name; a script replaces it by the label in the form
 */
public record TypedText(String name, String label, String text) {

  private static final int WIDTH = 70;
  private static final int MOST_ROWS = 12;

  /** The approximate height for the text. Templates use this name. */
  public int getRows() {
    long rows = text.lines().mapToLong(line -> 1 + line.length() / WIDTH).sum();
    return (int) Math.max(1, Math.min(rows, MOST_ROWS));
  }
}
