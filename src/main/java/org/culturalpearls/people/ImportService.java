package org.culturalpearls.people;

import java.util.List;
import java.util.Optional;

/**
 * Takes towns, people and mentors from the spreadsheets that a programme has: first a check with a
 * report for each line, then all lines or none. For coordinators and administrators.
 */
public interface ImportService {

  /** The columns that are read, in the order of an example. */
  List<ImportHeader> headers(ImportKind kind);

  /** Writes nothing. Throws RuleBroken in `file` when the file as a whole cannot be read. */
  ImportReport check(PersonId actor, ImportFile file);

  /** Keeps a file that can be read until it is imported, one for each person and for a day. */
  void keep(PersonId actor, String fileName, ImportFile file);

  /** The file that this person sent last and has not imported. */
  Optional<WaitingImport> waiting(PersonId actor);

  /** Writes every line, or, when one is wrong, none: see {@link ImportReport#done}. */
  ImportReport run(PersonId actor, ImportFile file);
}
