package org.culturalpearls.workflow.models;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.culturalpearls.TestTable;

/**
 * A line of {@code fields.csv}: what becomes of the answer to one field of a form.
 *
 * @param asked with which answers: {@code always}, or {@code next=report}, several parted by a bar
 * @param read the address at which people read it afterwards, {@code task} with the task whose form
 *     shows it, several with a plus between them, or a dash and why nobody does
 * @param as the words in which a choice is read; empty where what was typed is shown as it is
 * @param again the task that shows it again when the work comes back, or a dash and why not; empty
 *     where it never does
 */
record FollowedField(
    String form, String field, String asked, String read, String as, String again) {

  static List<FollowedField> all() {
    try {
      return TestTable.rows("fields.csv")
          .map(
              cells ->
                  new FollowedField(cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String name() {
    return form + "." + field;
  }

  boolean isRead() {
    return !read.startsWith("-");
  }

  boolean isAgain() {
    return !again.isEmpty() && !again.startsWith("-");
  }
}
