package org.culturalpearls.portal.list;

/**
 * By which column a list is sorted, as its address says it: the name of the column, after a minus
 * where the last comes first.
 */
public record ListOrder<E extends Enum<E>>(E by, boolean down) {

  private static final String DOWN = "-";

  /** Reads the order from an address; the usual one where nothing or no column is said. */
  public static <E extends Enum<E>> ListOrder<E> of(E usual, String sent) {
    String asked = sent == null ? "" : sent.strip();
    boolean down = asked.startsWith(DOWN);
    String name = down ? asked.substring(1) : asked;
    for (E each : usual.getDeclaringClass().getEnumConstants()) {
      if (each.name().equals(name)) {
        return new ListOrder<>(each, down);
      }
    }
    return new ListOrder<>(usual, false);
  }

  /** Returns the order as it stands in an address. */
  public String sent() {
    return (down ? DOWN : "") + by.name();
  }

  /**
   * Makes the head of a column, which turns the order round where the list is sorted by it already.
   *
   * @param key message key of its label
   * @param address of the list with its filter, without order and page
   */
  public ListHead head(String key, E column, String address) {
    boolean own = by == column;
    String link =
        address
            + (address.contains("?") ? "&" : "?")
            + "sort="
            + new ListOrder<>(column, own && !down).sent();
    return new ListHead(key, link, own ? (down ? "descending" : "ascending") : null, false);
  }
}
