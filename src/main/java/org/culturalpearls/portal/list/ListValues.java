package org.culturalpearls.portal.list;

import java.util.Arrays;

/** Reads a filter from the address of a list; what is no value there narrows by nothing. */
public final class ListValues {

  private ListValues() {}

  /** Returns the value of this name, or null where nothing or no value is sent. */
  public static <E extends Enum<E>> E one(E[] values, String sent) {
    return Arrays.stream(values).filter(each -> each.name().equals(sent)).findFirst().orElse(null);
  }
}
