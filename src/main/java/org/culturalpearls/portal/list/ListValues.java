package org.culturalpearls.portal.list;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.LongFunction;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.portal.form.Choice;

/**
 * Reads a filter from the address of a list, and offers what it narrows by; what is no value there
 * narrows by nothing.
 */
public final class ListValues {

  private ListValues() {}

  /** Returns the value of this name, or null where nothing or no value is sent. */
  public static <E extends Enum<E>> E one(E[] values, String sent) {
    return Arrays.stream(values).filter(each -> each.name().equals(sent)).findFirst().orElse(null);
  }

  /** Returns the id that is sent, or null where nothing or no number is sent. */
  public static <I> I id(String sent, LongFunction<I> of) {
    return sent != null && sent.matches("\\d{1,18}") ? of.apply(Long.parseLong(sent)) : null;
  }

  /** Returns those of these that are ids, each once. */
  public static <I> List<I> ids(Collection<String> sent, LongFunction<I> of) {
    return sent == null
        ? List.of()
        : sent.stream().map(each -> id(each, of)).filter(Objects::nonNull).distinct().toList();
  }

  /** Returns the cycles by which a list can be narrowed. */
  public static List<Choice> cycles(Collection<CycleView> all) {
    return all.stream().map(each -> Choice.of(each.id().value(), each.name())).toList();
  }
}
