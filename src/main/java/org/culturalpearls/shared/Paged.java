package org.culturalpearls.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list that may be long.
 *
 * @param page number of this page, from 0
 * @param hasNext whether a page follows
 */
public record Paged<T>(List<T> items, int page, boolean hasNext) {

  /** How many items a page of a list holds. */
  public static final int SIZE = 25;

  public Paged {
    items = List.copyOf(items);
  }

  /** Makes a page of a read that asked for one item more than fits. */
  public static <T> Paged<T> of(List<T> oneMore, int page) {
    boolean more = oneMore.size() > SIZE;
    return new Paged<>(more ? oneMore.subList(0, SIZE) : oneMore, page, more);
  }

  public <R> Paged<R> map(Function<T, R> to) {
    return new Paged<>(items.stream().map(to).toList(), page, hasNext);
  }
}
