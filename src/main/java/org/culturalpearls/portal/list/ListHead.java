package org.culturalpearls.portal.list;

/**
 * The head of a list's column.
 *
 * @param key message key of its label
 * @param href of the list sorted by this column, or null where nobody sorts by it
 * @param order {@code ascending} or {@code descending} where the list is sorted by it, or null
 */
public record ListHead(String key, String href, String order) {

  /** Makes the head of a column by which nobody sorts. */
  public static ListHead of(String key) {
    return new ListHead(key, null, null);
  }
}
