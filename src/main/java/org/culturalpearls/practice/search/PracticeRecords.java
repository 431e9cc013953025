package org.culturalpearls.practice.search;

import java.util.List;
import org.culturalpearls.practice.PracticeId;

/**
 * Hands out what a search finds as data, for everybody. Ids come first and records in portions, so
 * that whoever reads slowly holds no connection to the database.
 */
public interface PracticeRecords {

  /** How many ids are handed out at most. */
  int MOST = 50_000;

  /** How many records one call should ask for at most. */
  int PORTION = 500;

  /** Returns what is found on all pages, in its order. */
  List<PracticeId> ids(SearchQuery query);

  /** Returns these in the given order, without those that are not listed. */
  List<PracticeRecord> records(List<PracticeId> practices);
}
