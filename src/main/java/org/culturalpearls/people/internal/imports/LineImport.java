package org.culturalpearls.people.internal.imports;

import java.util.List;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.PersonView;

/** An import of one kind of lines. */
interface LineImport {

  ImportKind kind();

  List<ImportColumn> columns();

  /**
   * Judges every row and writes nothing.
   *
   * @return what writes them all, to be run only when no row is wrong
   */
  Runnable judge(PersonView actor, List<ImportRow> rows);
}
