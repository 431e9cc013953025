package org.culturalpearls.mentoring.matching.internal;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationEvent;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.mentoring.agreement.MentoringEvent;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.mentoring.matching.MatchingService;
import org.culturalpearls.mentoring.matching.ProposalId;
import org.culturalpearls.mentoring.matching.ProposalPart;
import org.culturalpearls.mentoring.matching.ProposalState;
import org.culturalpearls.mentoring.matching.ProposalView;
import org.culturalpearls.mentoring.matching.core.MentorSearch;
import org.culturalpearls.mentoring.matching.core.Proposal;
import org.culturalpearls.mentoring.matching.core.Proposals;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Proposes mentors and records their answers. */
@Service
@Transactional
class MatchingFacade implements MatchingService {

  private static final int REASON_LENGTH = 2000;

  private final Mentorings mentorings;
  private final Proposals proposals;
  private final Candidates candidates;
  private final Capacity capacity;
  private final PeopleService people;
  private final Deadlines deadlines;
  private final MentorSearch search;
  private final MatchingHistory history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  MatchingFacade(
      Mentorings mentorings,
      Proposals proposals,
      Candidates candidates,
      Capacity capacity,
      PeopleService people,
      Deadlines deadlines,
      MentorSearch search,
      MatchingHistory history,
      ApplicationEventPublisher events,
      Clock clock) {
    this.mentorings = mentorings;
    this.proposals = proposals;
    this.candidates = candidates;
    this.capacity = capacity;
    this.people = people;
    this.deadlines = deadlines;
    this.search = search;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  @EventListener
  void seekMentor(ParticipationEvent.Started started) {
    search.begin(started.participation());
  }

  @Override
  @Transactional(readOnly = true)
  public void requireMayPropose(PersonId person, MentoringId mentoring) {
    people.requireRole(person, Role.COORDINATOR);
    load(mentoring).requireSeeking();
  }

  @Override
  @Transactional(readOnly = true)
  public List<Suggestion> suggestions(PersonId person, MentoringId mentoring) {
    people.requireRole(person, Role.COORDINATOR);
    return candidates.ranked(load(mentoring), clock.instant());
  }

  @Override
  @Transactional(readOnly = true)
  public List<ProposalView> proposals(PersonId person, MentoringId mentoring) {
    people.requireRole(person, Role.COORDINATOR);
    return proposals.findByMentoringIdOrderByIdDesc(mentoring.value()).stream()
        .map(Proposal::view)
        .toList();
  }

  @Override
  public Asked propose(PersonId person, Propose command) {
    people.requireRole(person, Role.COORDINATOR);
    Mentoring mentoring = load(command.mentoring());
    if (command.lead() == null) {
      throw RuleBroken.in("lead", "error.mentoring.lead-missing");
    }
    if (command.lead().equals(command.twin())) {
      throw RuleBroken.in("twin", "error.mentoring.twin-is-lead");
    }
    requireCandidates(mentoring, command);
    mentoring.ask();
    Instant answerBy = deadlines.due(mentoring.participation(), Step.ACCEPT_MENTORING);
    Proposal lead = ask(mentoring, command.lead(), ProposalPart.LEAD, answerBy);
    Proposal twin =
        command.twin() == null ? null : ask(mentoring, command.twin(), ProposalPart.TWIN, answerBy);
    history.asked(mentoring, person);
    mentorings.flush();
    return new Asked(
        lead.id(), command.lead(), twin == null ? null : twin.id(), command.twin(), answerBy);
  }

  private void requireCandidates(Mentoring mentoring, Propose command) {
    List<Suggestion> ranked = candidates.ranked(mentoring, clock.instant());
    requireRoom(ranked, command.lead(), ProposalPart.LEAD, "lead");
    if (command.twin() != null) {
      requireRoom(ranked, command.twin(), ProposalPart.TWIN, "twin");
    }
  }

  private void requireRoom(
      List<Suggestion> ranked, PersonId person, ProposalPart part, String field) {
    Suggestion suggestion =
        ranked.stream()
            .filter(candidate -> candidate.mentor().equals(person))
            .findFirst()
            .orElseThrow(() -> RuleBroken.in(field, "error.mentoring.not-a-candidate"));
    if (suggestion.freeHalves() < capacity.needed(part)) {
      throw RuleBroken.in(field, "error.mentoring.candidate-full", suggestion.name());
    }
  }

  private Proposal ask(Mentoring mentoring, PersonId person, ProposalPart part, Instant answerBy) {
    return proposals.save(Proposal.asked(mentoring.id(), person, part, clock.instant(), answerBy));
  }

  @Override
  public void closeWithoutMatch(PersonId person, Close command) {
    people.requireRole(person, Role.COORDINATOR);
    String reason = reason("reason", command.reason(), "error.mentoring.reason-missing");
    Mentoring mentoring = load(command.mentoring());
    mentoring.closeWithoutMatch(reason, clock.instant());
    history.noMatch(mentoring, person);
    mentorings.flush();
    events.publishEvent(new MentoringEvent.NoMentorFound(command.mentoring()));
    events.publishEvent(new ParticipationEvent.WorkEnded(mentoring.participation()));
  }

  @Override
  @Transactional(readOnly = true)
  public ProposalView toAnswer(PersonId person, ProposalId id) {
    return own(person, id).view();
  }

  @Override
  public boolean answer(PersonId person, Answer command) {
    Proposal proposal = own(person, command.proposal());
    if (command.accept()) {
      accept(proposal);
    } else {
      proposal.decline(
          reason("reason", command.reason(), "error.mentoring.decline-reason-missing"),
          clock.instant());
      history.notTaken(load(proposal.mentoring()));
    }
    mentorings.flush();
    return !command.accept() && proposal.isLead();
  }

  private void accept(Proposal proposal) {
    capacity.requireRoom(
        proposal.person(), proposal.isLead() ? ProposalPart.LEAD : ProposalPart.TWIN);
    Mentoring mentoring = load(proposal.mentoring());
    if (proposal.isLead()) {
      mentoring.acceptedByLead(proposal.person());
    } else {
      mentoring.acceptedByTwin(proposal.person());
    }
    proposal.accept(clock.instant());
    history.accepted(mentoring, proposal);
  }

  @Override
  public boolean expire(ProposalId id) {
    Proposal proposal = proposals.findById(id.value()).orElseThrow();
    proposal.expire(clock.instant());
    history.notTaken(load(proposal.mentoring()));
    proposals.flush();
    return proposal.isLead();
  }

  @Override
  public boolean settle(MentoringId id) {
    proposals.findByMentoringIdOrderByIdDesc(id.value()).stream()
        .filter(proposal -> proposal.state() == ProposalState.ASKED)
        .forEach(proposal -> proposal.withdraw(clock.instant()));
    boolean found = load(id).settle();
    mentorings.flush();
    if (found) {
      events.publishEvent(new MentoringEvent.MentorAccepted(id));
      events.publishEvent(new MentoringEvent.MentorsChanged(id));
    } else {
      events.publishEvent(new MentoringEvent.MentorStillSought(id));
    }
    return found;
  }

  private Proposal own(PersonId person, ProposalId id) {
    Proposal proposal =
        proposals
            .findById(id.value())
            .filter(found -> found.person().equals(person))
            .orElseThrow(() -> new NotFound("error.mentoring.proposal-not-found"));
    proposal.requireOpen();
    return proposal;
  }

  private Mentoring load(MentoringId id) {
    return mentorings
        .findById(id.value())
        .orElseThrow(() -> new NotFound("error.mentoring.not-found"));
  }

  private static String reason(String field, String text, String missing) {
    if (text == null || text.isBlank()) {
      throw RuleBroken.in(field, missing);
    }
    if (text.length() > REASON_LENGTH) {
      throw RuleBroken.in(field, "error.mentoring.reason-too-long", REASON_LENGTH);
    }
    return text.strip();
  }
}
