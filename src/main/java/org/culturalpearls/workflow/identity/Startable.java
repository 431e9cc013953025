package org.culturalpearls.workflow.identity;

import java.util.List;
import java.util.Set;
import org.culturalpearls.people.Role;
import org.culturalpearls.workflow.model.ProcessKind;

/**
 * The processes that people start themselves, with their roles; the same in Tasklist and in the
 * portal.
 */
public final class Startable {

  private Startable() {}

  /** Empty for a process that nobody starts by hand. */
  static Set<Role> who(String process) {
    return ProcessKind.of(process).map(ProcessKind::starters).orElse(Set.of());
  }

  /** Returns what a person with these roles may start, the most frequent first. */
  public static List<String> by(Set<Role> roles) {
    return ProcessKind.ids(kind -> kind.starters().stream().anyMatch(roles::contains));
  }
}
