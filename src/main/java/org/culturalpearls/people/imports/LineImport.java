package org.culturalpearls.people.imports;

import java.util.List;
import org.culturalpearls.people.ImportKind;
import org.culturalpearls.people.PersonView;

/** An import of one kind of lines. */
public interface LineImport {

  ImportKind kind();

  List<ImportColumn> columns();

  /**
   * Checks every row and writes nothing.
   *
   * @return writes all rows; to be run only if all are valid, which a row may be only without
   *     another one
   */
  Runnable judge(PersonView actor, List<ImportRow> rows);
}
