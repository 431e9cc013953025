package org.culturalpearls.portal.form;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Builds {@code aria-describedby} of an input from the texts around it; templates use its bean
 * name.
 */
public class DescribedBy {

  /**
   * Returns the ids of these texts, or null if there is none.
   *
   * @param hint help text, or nothing
   * @param error the error, or nothing
   * @param limit maximum number of characters, which are counted below the input, or null
   */
  public String of(String id, String hint, String error, Object limit) {
    String ids =
        Stream.of(
                isSaid(hint) ? id + "-hint" : "",
                isSaid(error) ? id + "-error" : "",
                limit == null ? "" : id + "-count")
            .filter(DescribedBy::isSaid)
            .collect(Collectors.joining(" "));
    return isSaid(ids) ? ids : null;
  }

  private static boolean isSaid(String text) {
    return text != null && !text.isBlank();
  }
}
