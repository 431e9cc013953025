package org.culturalpearls.practice;

import java.util.List;
import org.culturalpearls.people.PersonId;

/**
 * Hands out what is published as lines of a spreadsheet that the import of practices reads; for
 * editors. Ids come first and lines in portions, so that whoever reads slowly holds no connection
 * to the database.
 */
public interface PracticeExport {

  /** How many practices are handed out at most. */
  int MOST = 50_000;

  /** How many lines one call should ask for at most. */
  int PORTION = 500;

  /** Refuses everybody but editors. */
  void requireEditor(PersonId person);

  /** Returns the headers, in the order of the cells. */
  List<String> header(PersonId editor);

  /** Returns what is listed, the last published at the top. */
  List<PracticeId> ids(PersonId editor);

  /**
   * Returns the cells of these in the given order, without those that are not listed. What a lesson
   * leaves out stays out.
   */
  List<List<String>> lines(PersonId editor, List<PracticeId> practices);
}
