package org.culturalpearls.award.title;

import java.util.List;
import java.util.stream.Stream;

/**
 * The released result of a town, as one reader may see it.
 *
 * @param beforeJury whether its plan was before the jury
 * @param selectorsRemarks the selectors' remarks to the town, without names
 * @param remarks the jury's remarks to the town, without names
 * @param summary the town's public text about itself; empty if it has written none
 * @param version of the summary, for a change; null if none is written
 * @param mayWrite whether the reader may write the summary
 */
public record ResultView(
    boolean pearl,
    boolean beforeJury,
    List<String> selectorsRemarks,
    List<String> remarks,
    String summary,
    Long version,
    boolean mayWrite) {

  public ResultView {
    selectorsRemarks = List.copyOf(selectorsRemarks);
    remarks = List.copyOf(remarks);
  }

  /**
   * Returns the jury's remarks, then the selectors'; a remark is referred to by its number here,
   * from 1.
   */
  public List<String> allRemarks() {
    return Stream.concat(remarks.stream(), selectorsRemarks.stream()).toList();
  }
}
