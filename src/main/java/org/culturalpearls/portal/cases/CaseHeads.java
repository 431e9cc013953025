package org.culturalpearls.portal.cases;

import java.util.List;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.MentoringService;
import org.culturalpearls.mentoring.MentoringView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.springframework.stereotype.Component;

/**
 * Finds a case by the key in the address. To strangers there is no such case: a key is easily
 * guessed, and the answer must not tell which towns take part. What a page shows beyond the town's
 * name is for its facade to allow.
 */
@Component
public class CaseHeads {

  private final ParticipationService participations;
  private final MentoringService mentorings;
  private final PeopleService people;

  CaseHeads(
      ParticipationService participations, MentoringService mentorings, PeopleService people) {
    this.participations = participations;
    this.mentorings = mentorings;
    this.people = people;
  }

  /** For the team, its mentors and coordinators. */
  public CaseHead head(PersonId reader, String caseKey) {
    CaseHead head = headOfMentorings(reader, caseKey);
    if (head.past()) {
      throw nothingHere();
    }
    return head;
  }

  /**
   * Also for who mentored the town earlier, on pages that show each mentoring to its own people.
   */
  public CaseHead headOfMentorings(PersonId reader, String caseKey) {
    ParticipationView participation =
        participations.byCaseKey(new CaseKey(caseKey)).orElseThrow(CaseHeads::nothingHere);
    boolean ofTeam = participation.team().contains(reader);
    boolean coordinates = isCoordinator(reader);
    if (ofTeam || coordinates) {
      return new CaseHead(participation, ofTeam, coordinates, false);
    }
    List<MentoringView> own =
        mentorings.ofParticipation(participation.id()).stream()
            .filter(mentoring -> mentoring.isMentor(reader))
            .toList();
    if (own.isEmpty()) {
      throw nothingHere();
    }
    boolean past = own.stream().noneMatch(mentoring -> mentoring.state().isOpen());
    return new CaseHead(participation, false, false, past);
  }

  private boolean isCoordinator(PersonId reader) {
    return people.hasRole(reader, Role.COORDINATOR);
  }

  private static NotFound nothingHere() {
    return new NotFound("error.plan.not-found");
  }
}
