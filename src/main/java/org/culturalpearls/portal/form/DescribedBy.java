package org.culturalpearls.portal.form;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says by which texts around it an input is described; templates ask it by its bean's name. */
public class DescribedBy {

  /**
   * The ids of these texts, or null when there is none.
   *
   * @param hint what helps to answer, or nothing
   * @param error what is wrong with the answer, or nothing
   * @param limit the most characters, which are counted below the input, or null
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
