package org.culturalpearls.mentoring.matching.internal;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.culturalpearls.mentoring.matching.MentorLoadService.MentorLoad;
import org.culturalpearls.mentoring.matching.ProposalPart;
import org.culturalpearls.mentoring.matching.ProposalState;
import org.culturalpearls.mentoring.matching.core.Proposal;
import org.culturalpearls.mentoring.matching.core.Proposals;
import org.culturalpearls.people.MentorView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.stereotype.Component;

/** Counts the free capacity of mentors, in halves of a mentoring since a twin counts half. */
@Component
class Capacity {

  private static final MentorLoads.Load NONE = new MentorLoads.Load(0, 0);

  private final MentorLoads mentorLoads;
  private final Proposals proposals;
  private final PeopleService people;
  private final MatchingSettings settings;

  Capacity(
      MentorLoads mentorLoads,
      Proposals proposals,
      PeopleService people,
      MatchingSettings settings) {
    this.mentorLoads = mentorLoads;
    this.proposals = proposals;
    this.people = people;
    this.settings = settings;
  }

  /** Returns the free halves of each; negative if a capacity was lowered afterwards. */
  Map<PersonId, Integer> free(Collection<MentorView> mentors) {
    var loads = mentorLoads.of(mentors.stream().map(MentorView::id).toList());
    return mentors.stream()
        .collect(
            Collectors.toMap(
                MentorView::id, mentor -> free(mentor, loads.getOrDefault(mentor.id(), NONE))));
  }

  /** Returns the free halves of each without those that an unanswered proposal asks for. */
  Map<PersonId, Integer> unasked(Collection<MentorView> mentors) {
    return loads(mentors).stream()
        .collect(Collectors.toMap(load -> load.mentor().id(), MentorLoad::freeHalves));
  }

  /** Returns what each has to do, and what is free without what unanswered proposals ask for. */
  List<MentorLoad> loads(Collection<MentorView> mentors) {
    var known = mentorLoads.of(mentors.stream().map(MentorView::id).toList());
    Map<PersonId, List<Proposal>> asked =
        proposals.ofRealCycles(ProposalState.ASKED).stream()
            .collect(Collectors.groupingBy(Proposal::person));
    return mentors.stream()
        .map(
            mentor ->
                load(
                    mentor,
                    known.getOrDefault(mentor.id(), NONE),
                    asked.getOrDefault(mentor.id(), List.of())))
        .toList();
  }

  private MentorLoad load(MentorView mentor, MentorLoads.Load load, List<Proposal> asked) {
    int held =
        asked.stream()
            .mapToInt(each -> needed(each.isLead() ? ProposalPart.LEAD : ProposalPart.TWIN))
            .sum();
    return new MentorLoad(
        mentor, load.leads(), load.twins(), asked.size(), free(mentor, load) - held);
  }

  private int free(MentorView mentor, MentorLoads.Load load) {
    int taken = load.leads() * MatchingSettings.LEAD_HALVES + load.twins() * settings.twinHalves();
    return mentor.capacity() * MatchingSettings.LEAD_HALVES - taken;
  }

  int needed(ProposalPart part) {
    return part == ProposalPart.LEAD ? MatchingSettings.LEAD_HALVES : settings.twinHalves();
  }

  /**
   * Locks the mentor's profile, so that of two concurrent acceptances the second counts the first.
   */
  void requireRoom(PersonId person, ProposalPart part) {
    MentorView mentor = people.lockMentor(person);
    if (free(List.of(mentor)).get(person) < needed(part)) {
      throw RuleBroken.in("answer", "error.mentoring.capacity-full", mentor.capacity());
    }
  }
}
