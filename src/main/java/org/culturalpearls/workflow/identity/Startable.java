package org.culturalpearls.workflow.identity;

import static org.culturalpearls.people.Role.MENTEE;
import static org.culturalpearls.people.Role.MENTOR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.culturalpearls.people.Role;

/** What people start themselves, and who; the same in Tasklist and in the portal. */
public final class Startable {

  private static final Map<String, Set<Role>> BY_ROLE =
      Map.of(
          "LogMeetingProcess", Set.of(MENTOR, MENTEE),
          "EndMentoringProcess", Set.of(MENTOR, MENTEE),
          "LeaveProgrammeProcess", Set.of(MENTEE));

  private Startable() {}

  /** Empty for what nobody starts by hand. */
  static Set<Role> who(String process) {
    return BY_ROLE.getOrDefault(process, Set.of());
  }

  /** What somebody with these roles may start, the most frequent first. */
  public static List<String> by(Set<Role> roles) {
    return List.of("LogMeetingProcess", "EndMentoringProcess", "LeaveProgrammeProcess").stream()
        .filter(process -> who(process).stream().anyMatch(roles::contains))
        .toList();
  }
}
