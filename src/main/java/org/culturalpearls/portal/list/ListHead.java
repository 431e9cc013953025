package org.culturalpearls.portal.list;

/**
 * The head of a list's column.
 *
 * @param key message key of its label
 * @param href of the list sorted by this column, or null where nobody sorts by it
 * @param order {@code ascending} or {@code descending} where the list is sorted by it, or null
 * @param number whether numbers stand below it, one below the other
 */
public record ListHead(String key, String href, String order, boolean number) {

  /** Makes the head of a column by which nobody sorts. */
  public static ListHead of(String key) {
    return new ListHead(key, null, null, false);
  }

  /** Returns the same head above numbers. */
  public ListHead ofNumbers() {
    return new ListHead(key, href, order, true);
  }
}
