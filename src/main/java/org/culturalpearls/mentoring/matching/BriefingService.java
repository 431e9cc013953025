package org.culturalpearls.mentoring.matching;

import java.util.List;
import java.util.Optional;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.people.MunicipalityView;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.assessment.AgreedProfiles;

/** Tells a person who is asked to mentor a town what to know before answering. */
public interface BriefingService {

  /**
   * Returns it to the person who is asked, until the answer; for everybody else it does not exist,
   * other mentors among them. There are no addresses in it: people write to each other once the
   * mentoring is active.
   *
   * @throws org.culturalpearls.shared.NotFound for others
   * @throws org.culturalpearls.shared.AlreadyDone once the proposal is answered or expired
   */
  Briefing toAnswer(PersonId asked, ProposalId proposal);

  /**
   * What is known of a town before it has a mentor, and of the mentor's own load.
   *
   * @param town its participation in this cycle
   * @param part for which the person is asked
   * @param team the people who work for the town, its lead first
   * @param levels of the latest self-assessment, if one is finished
   * @param earlier the town's participations in earlier cycles that got as far as mentoring, the
   *     latest first
   * @param own the load of the person who is asked
   */
  record Briefing(
      ParticipationView town,
      MunicipalityView municipality,
      ProposalPart part,
      List<Member> team,
      Optional<AgreedProfiles.Profile> levels,
      List<ParticipationView> earlier,
      Load own) {}

  /** A member of the team, by name and organisation alone; the latter may be empty. */
  record Member(String name, String organisation, boolean lead) {}

  /**
   * How much a mentor does now.
   *
   * @param leads number of open mentorings as lead
   * @param twins number of open mentorings as twin
   * @param capacity how many mentorings as lead the mentor takes at once
   */
  record Load(int leads, int twins, int capacity) {}
}
