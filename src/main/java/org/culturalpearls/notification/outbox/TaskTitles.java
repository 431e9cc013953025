package org.culturalpearls.notification.outbox;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.OneLine;

/**
 * Names the objects of tasks, in the same words for every list, mail and calendar. Titles are read
 * where they are written, each time, and stored nowhere else.
 */
public interface TaskTitles {

  /** Characters: with verb, town and date before it, a subject still fits into a line or two. */
  int LONGEST = 60;

  /** Returns a typed text as the title in such a name: one short line of visible characters. */
  static String title(String typed) {
    return OneLine.shortened(typed, LONGEST);
  }

  /**
   * Returns the titles of those objects that the reader may see, each one short line of visible
   * characters. The number of reads does not depend on how many there are; none without objects.
   */
  Map<TaskObject, String> of(PersonId reader, Collection<TaskObject> objects);

  /** The same as a function, which returns null for null and for what the reader may not see. */
  default Function<TaskObject, String> read(PersonId reader, Stream<TaskObject> objects) {
    Map<TaskObject, String> titles = of(reader, objects.filter(Objects::nonNull).toList());
    return object -> object == null ? null : titles.get(object);
  }
}
