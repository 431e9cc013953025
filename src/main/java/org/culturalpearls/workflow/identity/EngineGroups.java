package org.culturalpearls.workflow.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.culturalpearls.award.NominationId;
import org.culturalpearls.award.NominationSight;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.MentoringId;
import org.culturalpearls.mentoring.MentoringService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * The groups that the engine sees a person in, computed from our tables: the roles, the teams of
 * the own participations and the mentors of the own mentorings.
 */
@Component
public class EngineGroups {

  private static final String TEAM = "team-";
  private static final String MENTORS = "mentors-";
  private static final String OFFICE = "office-";

  private final PeopleService people;
  private final ParticipationService participations;
  private final MentoringService mentorings;
  private final NominationSight nominations;

  EngineGroups(
      @Lazy PeopleService people,
      @Lazy ParticipationService participations,
      @Lazy MentoringService mentorings,
      @Lazy NominationSight nominations) {
    this.people = people;
    this.participations = participations;
    this.mentorings = mentorings;
    this.nominations = nominations;
  }

  public static String team(ParticipationId participation) {
    return TEAM + participation.value();
  }

  public static String mentors(MentoringId mentoring) {
    return MENTORS + mentoring.value();
  }

  /** Who does the tasks of the coordinators for a nomination: never who may not see it. */
  public static String office(NominationId nomination) {
    return OFFICE + nomination.value();
  }

  /** The mentoring whose mentors this group is; empty for other groups. */
  public static Optional<MentoringId> mentoring(String group) {
    return group.startsWith(MENTORS)
        ? Optional.of(new MentoringId(Long.parseLong(group.substring(MENTORS.length()))))
        : Optional.empty();
  }

  public List<String> of(PersonId person) {
    List<String> groups = new ArrayList<>();
    people.person(person).roles().forEach(role -> groups.add(role.groupId()));
    participations.idsOfPerson(person).forEach(mine -> groups.add(team(mine)));
    mentorings.idsOfMentor(person).forEach(id -> groups.add(mentors(id)));
    nominations.officeOf(person).forEach(nomination -> groups.add(office(nomination)));
    return groups;
  }
}
