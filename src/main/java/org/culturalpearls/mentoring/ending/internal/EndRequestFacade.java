package org.culturalpearls.mentoring.ending.internal;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.Step;
import org.culturalpearls.mentoring.agreement.MentoringId;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.OwnMentorings;
import org.culturalpearls.mentoring.ending.EndOfMentoring;
import org.culturalpearls.mentoring.ending.EndRequestService;
import org.culturalpearls.mentoring.ending.EndRequestView;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Records requests to end a mentoring and moves its end. */
@Service
@Transactional
class EndRequestFacade implements EndRequestService {

  private static final int REASON_LENGTH = 2000;

  private final EndRequests requests;
  private final OwnMentorings own;
  private final EndOfMentoring end;
  private final ParticipationService participations;
  private final PeopleService people;
  private final Deadlines deadlines;
  private final CaseHistory history;
  private final Clock clock;

  EndRequestFacade(
      EndRequests requests,
      OwnMentorings own,
      EndOfMentoring end,
      ParticipationService participations,
      PeopleService people,
      Deadlines deadlines,
      CaseHistory history,
      Clock clock) {
    this.requests = requests;
    this.own = own;
    this.end = end;
    this.participations = participations;
    this.people = people;
    this.deadlines = deadlines;
    this.history = history;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public List<Choice> choices(PersonId person) {
    return active(person)
        .map(
            mentoring ->
                new Choice(
                    mentoring.id(),
                    participations.participation(mentoring.participation()),
                    mentoring.view().endsOn()))
        .toList();
  }

  @Override
  @Transactional(readOnly = true)
  public Instant requestBy(PersonId person) {
    return active(person)
        .map(mentoring -> deadlines.due(mentoring.participation(), Step.REQUEST_END))
        .min(Comparator.naturalOrder())
        .orElseGet(() -> clock.instant().plus(Duration.ofDays(Step.REQUEST_END.defaultDays())));
  }

  private Stream<Mentoring> active(PersonId person) {
    return own.withMentor(person).stream()
        .filter(mentoring -> mentoring.state() == MentoringState.ACTIVE)
        .filter(mentoring -> !person.equals(mentoring.twin()));
  }

  @Override
  public void request(PersonId person, Request command) {
    Mentoring mentoring = own.read(person, TextRule.chosen("mentoring", command.mentoring()));
    if (person.equals(mentoring.twin())) {
      throw new NotAllowed("error.mentoring.end-by-twin");
    }
    if (mentoring.state() != MentoringState.ACTIVE) {
      throw new AlreadyDone("error.mentoring.not-active");
    }
    LocalDate agreed = mentoring.view().endsOn();
    LocalDate today = today(mentoring);
    LocalDate wished = command.endsOn();
    List<RuleBroken> broken = new ArrayList<>();
    collect(broken, () -> checkDay(wished, today, agreed));
    collect(broken, () -> TextRule.required("reason", command.reason(), REASON_LENGTH));
    if (!broken.isEmpty()) {
      throw RuleBroken.all(broken);
    }
    String reason = TextRule.required("reason", command.reason(), REASON_LENGTH);
    requests.save(new EndRequest(command, reason, person, clock.instant()));
    history.record(mentoring.participation(), person, "mentoring.end-requested", wished);
    requests.flush();
    if (wished.equals(today)) {
      end.endEarly(mentoring.id());
    } else if (wished.isBefore(agreed)) {
      end.endOn(mentoring.id(), wished);
    }
  }

  private static void checkDay(LocalDate wished, LocalDate today, LocalDate agreed) {
    TextRule.chosen("endsOn", wished);
    if (wished.isBefore(today) || wished.isAfter(agreed)) {
      throw RuleBroken.in("endsOn", "error.mentoring.wished-end", agreed);
    }
  }

  private static void collect(List<RuleBroken> broken, Runnable check) {
    try {
      check.run();
    } catch (RuleBroken refused) {
      broken.add(refused);
    }
  }

  private LocalDate today(Mentoring mentoring) {
    ParticipationView town = participations.participation(mentoring.participation());
    return deadlines.today(town.cycleId());
  }

  @Override
  @Transactional(readOnly = true)
  public List<EndRequestView> requests(PersonId coordinator, MentoringId mentoring) {
    people.requireRole(coordinator, Role.COORDINATOR);
    return requests.findByMentoringIdOrderByIdDesc(mentoring.value()).stream()
        .map(EndRequest::view)
        .toList();
  }
}
