package org.culturalpearls.shared;

import java.util.List;
import java.util.function.Function;

/**
 * A page of a list that may be long.
 *
 * @param page number of this page, from 0
 * @param hasNext whether a page follows
 * @param total how many items the whole list has; null where nobody counted them
 */
public record Paged<T>(List<T> items, int page, boolean hasNext, Integer total) {

  /** The number of items on a page. */
  public static final int SIZE = 25;

  /** No list is so long, and nobody leafs so far. */
  public static final int LAST = 10_000;

  public Paged {
    items = List.copyOf(items);
  }

  /** Creates a page of a list whose length nobody counted. */
  public Paged(List<T> items, int page, boolean hasNext) {
    this(items, page, hasNext, null);
  }

  /**
   * How many items come before a page of a list.
   *
   * @throws NotFound for a number that no page has
   */
  public static int before(int page) {
    if (page < 0 || page > LAST) {
      throw new NotFound("error.shared.no-such-page");
    }
    return page * SIZE;
  }

  /** Makes a page of a read that asked for one item more than fits. */
  public static <T> Paged<T> of(List<T> oneMore, int page) {
    boolean more = oneMore.size() > SIZE;
    return new Paged<>(more ? oneMore.subList(0, SIZE) : oneMore, page, more);
  }

  /** Creates a page of a complete list; the last page instead of any after it. */
  public static <T> Paged<T> partOf(List<T> all, int page, int size) {
    int last = Math.max(0, (all.size() - 1) / size);
    int shown = Math.min(Math.max(page, 0), last);
    int from = shown * size;
    return new Paged<>(
        all.subList(from, Math.min(from + size, all.size())), shown, shown < last, all.size());
  }

  public <R> Paged<R> map(Function<T, R> to) {
    return new Paged<>(items.stream().map(to).toList(), page, hasNext, total);
  }
}
