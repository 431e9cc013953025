package org.culturalpearls.award.title;

import java.util.List;
import java.util.stream.Stream;

/**
 * The released result of a town, as one reader may see it.
 *
 * @param beforeJury whether its plan was read by the jury
 * @param selectorsRemarks what the selectors wrote to the town, without names
 * @param remarks what the jury wrote to the town, without names
 * @param summary what the town says of itself for everybody; empty where it has written nothing
 * @param version of the summary, for a change; null where none is written
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

  /** The jury's first, then the selectors': by its place among them, from 1, a remark is found. */
  public List<String> allRemarks() {
    return Stream.concat(remarks.stream(), selectorsRemarks.stream()).toList();
  }
}
