package org.culturalpearls.desk.internal;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.culturalpearls.shared.Paged;

/** Cuts pages of lists whose rows say how many there are in all. */
final class ListPages {

  private ListPages() {}

  /**
   * Returns a page; the last one instead of any after it.
   *
   * @param rows reads rows by limit and offset
   * @param total what a row says of the whole list
   * @param items makes the items of a page
   */
  static <R, T> Paged<T> page(
      int page,
      BiFunction<Integer, Integer, List<R>> rows,
      ToIntFunction<R> total,
      Function<List<R>, List<T>> items) {
    int shown = page;
    List<R> found = rows.apply(Paged.SIZE, Paged.before(page));
    if (found.isEmpty() && page > 0) {
      shown = rows.apply(1, 0).stream().mapToInt(total).map(all -> (all - 1) / Paged.SIZE).sum();
      found = rows.apply(Paged.SIZE, Paged.before(shown));
    }
    int all = found.stream().findFirst().map(total::applyAsInt).orElse(0);
    return new Paged<>(items.apply(found), shown, (shown + 1) * Paged.SIZE < all, all);
  }
}
