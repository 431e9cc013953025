package org.culturalpearls.people;

import java.util.List;
import java.util.Optional;

/**
 * Imports towns, people and mentors from the spreadsheets of a programme: first a check with a
 * report for each line, then all lines or none. For coordinators and administrators.
 */
public interface ImportService {

  /** Returns the columns that are read, in the order of an example. */
  List<ImportHeader> headers(ImportKind kind);

  /**
   * Checks a file without writing anything. Throws RuleBroken in `file` if the file as a whole
   * cannot be read.
   */
  ImportReport check(PersonId actor, ImportFile file);

  /** Stores a readable file until it is imported, one for each person and for a day. */
  void keep(PersonId actor, String fileName, ImportFile file);

  /** Returns the file that this person uploaded last and has not imported. */
  Optional<WaitingImport> waiting(PersonId actor);

  /** Writes every line, or none if one is invalid: see {@link ImportReport#done}. */
  ImportReport run(PersonId actor, ImportFile file);
}
