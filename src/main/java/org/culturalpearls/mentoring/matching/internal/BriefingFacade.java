package org.culturalpearls.mentoring.matching.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Stage;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.matching.BriefingService;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.mentoring.matching.ProposalId;
import org.culturalpearls.mentoring.matching.ProposalView;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.MunicipalityService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.assessment.AgreedProfiles;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Collects the briefing of a mentor who is asked. */
@Service
@Transactional(readOnly = true)
class BriefingFacade implements BriefingService {

  private final MatchingService matching;
  private final MentoringService mentorings;
  private final ParticipationService participations;
  private final MunicipalityService municipalities;
  private final PeopleService people;
  private final AgreedProfiles profiles;
  private final MentorLoads loads;

  BriefingFacade(
      MatchingService matching,
      MentoringService mentorings,
      ParticipationService participations,
      MunicipalityService municipalities,
      PeopleService people,
      AgreedProfiles profiles,
      MentorLoads loads) {
    this.matching = matching;
    this.mentorings = mentorings;
    this.participations = participations;
    this.municipalities = municipalities;
    this.people = people;
    this.profiles = profiles;
    this.loads = loads;
  }

  @Override
  public Briefing toAnswer(PersonId asked, ProposalId id) {
    ProposalView proposal = matching.toAnswer(asked, id);
    ParticipationView town =
        participations.participation(mentorings.mentoring(proposal.mentoring()).participation());
    return new Briefing(
        town,
        municipalities.municipality(town.municipalityId()),
        proposal.part(),
        team(town),
        profiles.latest(town.id()),
        earlier(town),
        load(asked));
  }

  private List<Member> team(ParticipationView town) {
    Map<PersonId, PersonView> found = people.persons(town.team());
    return town.team().stream()
        .map(found::get)
        .filter(Objects::nonNull)
        .filter(PersonView::active)
        .map(
            person ->
                new Member(person.name(), person.organisation(), person.id().equals(town.lead())))
        .sorted(Comparator.comparing(Member::lead).reversed().thenComparing(Member::name))
        .toList();
  }

  /** A nomination that did not get so far is the town's own matter. */
  private List<ParticipationView> earlier(ParticipationView town) {
    return participations.ofMunicipality(town.municipalityId()).stream()
        .filter(each -> each.titleYear() < town.titleYear())
        .filter(each -> each.stage() != Stage.ENTERED && each.stage() != Stage.NOT_SELECTED)
        .toList();
  }

  private Load load(PersonId mentor) {
    MentorLoads.Load now =
        loads.of(List.of(mentor)).getOrDefault(mentor, new MentorLoads.Load(0, 0));
    return new Load(
        now.leads(), now.twins(), people.mentor(mentor).map(MentorView::capacity).orElse(0));
  }
}
