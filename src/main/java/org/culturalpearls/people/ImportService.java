package org.culturalpearls.people;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.shared.NotFound;

/**
 * Imports towns, people and mentors from the spreadsheets of a programme: first a check with a
 * report for each line, then the valid lines go in, and the invalid ones wait for their correction.
 * For coordinators and administrators.
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

  /**
   * Corrects a line of the file that waits; the file is to be checked again.
   *
   * @param line its number, as {@link ImportLine#number}
   * @param cells in the order of the headers
   * @throws NotFound if the file has no such line
   */
  void correct(PersonId actor, WaitingImport waiting, int line, List<String> cells);

  /**
   * Writes every valid line, see {@link ImportReport#done}. The invalid ones go on waiting, as a
   * file of their own.
   */
  ImportReport run(PersonId actor, WaitingImport waiting);
}
