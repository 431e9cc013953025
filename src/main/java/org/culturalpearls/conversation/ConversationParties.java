package org.culturalpearls.conversation;

import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.people.PersonId;

/** Port to the people of a case; implemented by the module that knows the mentorings. */
public interface ConversationParties {

  Parties of(ParticipationId town);

  /**
   * Returns the coordinators who may be asked in, in a few reads: active, of neither side, and kept
   * from the case by no conflict of interest.
   */
  List<PersonId> coordinators(ParticipationId town);

  /**
   * The two sides of a case.
   *
   * @param mentoringId the running mentoring, or null
   * @param mentors empty while there are none
   */
  record Parties(List<PersonId> team, Long mentoringId, List<PersonId> mentors) {

    public Parties {
      team = List.copyOf(team);
      mentors = List.copyOf(mentors);
    }

    /** Returns the people of both sides, each once. */
    public List<PersonId> all() {
      return Stream.concat(team.stream(), mentors.stream()).distinct().toList();
    }
  }
}
