package org.culturalpearls.mentoring.meeting.internal;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.Deadlines;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.agreement.core.Mentoring;
import org.culturalpearls.mentoring.agreement.core.MentoringParties;
import org.culturalpearls.mentoring.agreement.core.Mentorings;
import org.culturalpearls.mentoring.agreement.core.OwnMentorings;
import org.culturalpearls.mentoring.meeting.AgreedStepState;
import org.culturalpearls.mentoring.meeting.AppointmentEvent;
import org.culturalpearls.mentoring.meeting.AppointmentId;
import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.mentoring.meeting.AppointmentState;
import org.culturalpearls.mentoring.meeting.AppointmentView;
import org.culturalpearls.mentoring.meeting.core.AgreedStep;
import org.culturalpearls.mentoring.meeting.core.AgreedSteps;
import org.culturalpearls.people.LinkId;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.shared.TextRule;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets town and mentor agree on a meeting. Longer than other facades: what is done on a page and by
 * a link of a mail has to be the same, and stands side by side here.
 */
@Service
@Transactional(readOnly = true)
class AppointmentFacade implements AppointmentService {

  /** Words of a link's question, before the id. */
  private static final String WHICH_TIME = "meeting-time ";

  private static final String WHETHER_HELD = "meeting-held ";

  private static final List<AppointmentState> OPEN =
      List.of(AppointmentState.PROPOSED, AppointmentState.AGREED, AppointmentState.NONE_FITS);
  private static final int LONGEST_WORDS = 1000;
  private static final int ASKED_AT_ONCE = 50;
  private static final Period ANSWERED_WITHIN = Period.ofDays(14);
  private static final Period AGENDA = Period.ofWeeks(8);

  private final Appointments appointments;
  private final AppointmentRules rules;
  private final OwnMentorings own;
  private final Mentorings mentorings;
  private final MentoringParties parties;
  private final ParticipationService participations;
  private final CycleService cycles;
  private final Deadlines deadlines;
  private final PeopleService people;
  private final LinkService links;
  private final AgreedSteps steps;
  private final MilestoneService milestones;
  private final CaseHistory history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  AppointmentFacade(
      Appointments appointments,
      AppointmentRules rules,
      OwnMentorings own,
      Mentorings mentorings,
      MentoringParties parties,
      ParticipationService participations,
      CycleService cycles,
      Deadlines deadlines,
      PeopleService people,
      LinkService links,
      AgreedSteps steps,
      MilestoneService milestones,
      CaseHistory history,
      ApplicationEventPublisher events,
      Clock clock) {
    this.appointments = appointments;
    this.rules = rules;
    this.own = own;
    this.mentorings = mentorings;
    this.parties = parties;
    this.participations = participations;
    this.cycles = cycles;
    this.deadlines = deadlines;
    this.people = people;
    this.links = links;
    this.steps = steps;
    this.milestones = milestones;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  @Override
  public List<AppointmentView> open(PersonId reader, ParticipationId town) {
    Optional<Mentoring> mentoring = running(reader, town);
    if (mentoring.isEmpty()) {
      return List.of();
    }
    List<AppointmentView> all =
        appointments
            .findByMentoringIdAndStateInOrderByIdDesc(mentoring.get().id().value(), OPEN)
            .stream()
            .map(Appointment::view)
            .filter(each -> each.state() != AppointmentState.PROPOSED || isToAnswer(each))
            .toList();
    return IntStream.range(0, all.size())
        .filter(i -> i == 0 || all.get(i).state() != AppointmentState.NONE_FITS)
        .mapToObj(all::get)
        .toList();
  }

  @Override
  public boolean isOfASide(PersonId person, ParticipationId town) {
    return running(person, town).isPresent();
  }

  @Override
  public boolean mayPropose(PersonId person, ParticipationId town) {
    return running(person, town).filter(mentoring -> waiting(mentoring).isEmpty()).isPresent();
  }

  @Override
  public AppointmentView appointment(PersonId reader, AppointmentId id) {
    return existing(reader, id).view();
  }

  @Override
  public Optional<AppointmentView> find(PersonId reader, AppointmentId id) {
    return appointments
        .findById(id.value())
        .filter(found -> own.includes(own.existing(found.mentoring()), reader))
        .map(Appointment::view);
  }

  @Override
  public Agenda agenda(PersonId reader, AppointmentId id) {
    Optional<Mentoring> mentoring = find(reader, id).map(found -> own.existing(found.mentoring()));
    if (mentoring.isEmpty() || mentoring.get().state() != MentoringState.ACTIVE) {
      return Agenda.EMPTY;
    }
    ParticipationView town = participations.participation(mentoring.get().participation());
    LocalDate last = deadlines.today(town.cycleId()).plus(AGENDA);
    return new Agenda(
        steps
            .findByMentoringIdAndStateOrderByIdAsc(
                mentoring.get().id().value(), AgreedStepState.OPEN)
            .stream()
            .map(AgreedStep::view)
            .toList(),
        milestones.milestones(reader, town.id()).stream()
            .filter(each -> !each.state().isFinished() && !each.wording().dueOn().isAfter(last))
            .toList());
  }

  @Override
  @Transactional
  public AppointmentId propose(PersonId person, Propose command) {
    Mentoring mentoring =
        mentorings
            .findFirstByParticipationIdAndEndedAtIsNullOrderByIdDesc(command.town().value())
            .orElseThrow(() -> new NotFound("error.mentoring.not-found"));
    MentoringSide side = side(person, mentoring);
    requireActive(mentoring);
    if (!waiting(mentoring).isEmpty()) {
      throw RuleBroken.of("error.mentoring.appointment-waits");
    }
    CycleView cycle = cycle(mentoring);
    AppointmentRules.Checked checked =
        rules.check(
            IntStream.rangeClosed(1, Propose.MOST_TIMES).mapToObj(row -> "at" + row).toList(),
            command.times(),
            command.minutes(),
            command.place(),
            people.person(person).zone(),
            cycle);
    Appointment saved =
        appointments.saveAndFlush(
            new Appointment(
                mentoring.id(),
                side,
                person,
                clock.instant(),
                checked.times(),
                command.minutes(),
                checked.place()));
    Instant until = deadlines.endOf(cycle.id(), lastDay(checked.times(), cycle.zone()));
    Map<PersonId, LinkId> asked =
        links.toAnswer(others(side, mentoring), WHICH_TIME + saved.id().value(), until);
    history.record(mentoring.participation(), person, "mentoring.appointment-proposed");
    events.publishEvent(
        new AppointmentEvent.Proposed(saved.id(), mentoring.participation(), person, asked));
    return saved.id();
  }

  @Override
  @Transactional
  public void answer(PersonId person, Answer command) {
    Appointment appointment = existing(person, command.appointment());
    Mentoring mentoring = own.existing(appointment.mentoring());
    if (side(person, mentoring) == appointment.view().side()) {
      throw new NotAllowed("error.mentoring.appointment-own");
    }
    requireActive(mentoring);
    if (command.choice() == null) {
      appointment.noneFits(
          TextRule.required("whyNone", command.words(), LONGEST_WORDS), person, clock.instant());
      appointments.flush();
      history.record(mentoring.participation(), person, "mentoring.appointment-none-fits");
      events.publishEvent(
          new AppointmentEvent.NoneFits(
              appointment.id(),
              mentoring.participation(),
              person,
              appointment.view().proposedBy()));
      return;
    }
    List<Instant> times = appointment.view().times();
    if (command.choice() < 0 || command.choice() >= times.size()) {
      throw RuleBroken.in("choice", "error.portal.choose-from-list");
    }
    Instant at = times.get(command.choice());
    if (!at.isAfter(clock.instant())) {
      throw RuleBroken.in("choice", "error.mentoring.appointment-past");
    }
    appointment.agree(at, person, clock.instant());
    agreed(appointment, mentoring, person);
  }

  @Override
  @Transactional
  public void move(PersonId person, Move command) {
    Appointment appointment = existing(person, command.appointment());
    Mentoring mentoring = own.existing(appointment.mentoring());
    requireActive(mentoring);
    List<RuleBroken> broken = new ArrayList<>();
    AppointmentRules.Checked checked = null;
    try {
      checked =
          rules.check(
              List.of("at"),
              Collections.singletonList(command.at()),
              command.minutes(),
              command.place(),
              people.person(person).zone(),
              cycle(mentoring));
      if (checked.times().contains(appointment.view().startsAt())) {
        broken.add(RuleBroken.in("at", "error.mentoring.appointment-same"));
      }
    } catch (RuleBroken unusable) {
      unusable.each().stream().map(RuleBroken.class::cast).forEach(broken::add);
    }
    String reason = reason(broken, command.reason());
    if (!broken.isEmpty()) {
      throw RuleBroken.all(broken);
    }
    appointment.move(
        command.version(),
        checked.times().get(0),
        command.minutes(),
        checked.place(),
        reason,
        person,
        clock.instant());
    appointments.flush();
    history.record(
        mentoring.participation(), person, "mentoring.appointment-moved", day(appointment));
    events.publishEvent(
        new AppointmentEvent.Moved(
            appointment.id(), mentoring.participation(), mentoring.id(), person));
  }

  @Override
  @Transactional
  public void cancel(PersonId person, AppointmentId id, String why) {
    Appointment appointment = existing(person, id);
    Mentoring mentoring = own.existing(appointment.mentoring());
    AppointmentView before = appointment.view();
    if (before.state() == AppointmentState.PROPOSED) {
      if (side(person, mentoring) != before.side()) {
        throw new NotAllowed("error.mentoring.appointment-others");
      }
      appointment.cancel("", person, clock.instant());
      appointments.flush();
      history.record(mentoring.participation(), person, "mentoring.appointment-withdrawn");
      return;
    }
    appointment.cancel(TextRule.required("reason", why, LONGEST_WORDS), person, clock.instant());
    appointments.flush();
    history.record(
        mentoring.participation(), person, "mentoring.appointment-cancelled", day(appointment));
    events.publishEvent(
        new AppointmentEvent.Cancelled(
            appointment.id(), mentoring.participation(), mentoring.id(), person));
  }

  @Override
  @Transactional
  public void restore(PersonId person, AppointmentId id) {
    Appointment appointment = existing(person, id);
    Mentoring mentoring = own.existing(appointment.mentoring());
    requireActive(mentoring);
    appointment.restore(person, clock.instant());
    agreed(appointment, mentoring, person);
  }

  @Override
  @Transactional
  public void close(PersonId person, AppointmentId id, Outcome outcome) {
    Appointment appointment = existing(person, id);
    TextRule.chosen("outcome", outcome);
    appointment.close(outcome, person, clock.instant());
    appointments.flush();
  }

  @Override
  public Asked asked(String token) {
    return asked(links.question(token));
  }

  @Override
  @Transactional
  public Asked answerBy(String token, Integer choice, String words) {
    Asked asked = asked(links.answer(token));
    if (asked.whetherHeld()) {
      throw unknownLink();
    }
    answer(asked.person(), new Answer(asked.appointment().id(), choice, words));
    return answered(asked);
  }

  @Override
  @Transactional
  public Asked closeBy(String token, Outcome outcome) {
    Asked asked = asked(links.answer(token));
    if (!asked.whetherHeld()) {
      throw unknownLink();
    }
    close(asked.person(), asked.appointment().id(), outcome);
    return answered(asked);
  }

  private Asked answered(Asked before) {
    return new Asked(
        before.person(),
        before.town(),
        appointment(before.person(), before.appointment().id()),
        before.whetherHeld());
  }

  private Asked asked(Optional<LinkService.Question> found) {
    LinkService.Question question = found.orElseThrow(AppointmentFacade::unknownLink);
    boolean whetherHeld = question.question().startsWith(WHETHER_HELD);
    if (!whetherHeld && !question.question().startsWith(WHICH_TIME)) {
      throw unknownLink();
    }
    long id = Long.parseLong(question.question().substring(WHICH_TIME.length()));
    AppointmentView appointment =
        find(question.person(), new AppointmentId(id)).orElseThrow(AppointmentFacade::unknownLink);
    return new Asked(
        question.person(),
        own.existing(appointment.mentoring()).participation(),
        appointment,
        whetherHeld);
  }

  @Override
  @Transactional
  public void askWhetherHeld() {
    Instant now = clock.instant();
    List<Appointment> due = appointments.toAskAbout(now, ASKED_AT_ONCE);
    for (Appointment appointment : due) {
      PersonId person = appointment.ask(now);
      LinkId link =
          links
              .toAnswer(
                  List.of(person),
                  WHETHER_HELD + appointment.id().value(),
                  now.plus(ANSWERED_WITHIN))
              .get(person);
      events.publishEvent(
          new AppointmentEvent.AskedWhetherHeld(
              appointment.id(),
              own.existing(appointment.mentoring()).participation(),
              person,
              link));
    }
    appointments.flush();
  }

  private void agreed(Appointment appointment, Mentoring mentoring, PersonId by) {
    appointments.flush();
    history.record(mentoring.participation(), by, "mentoring.appointment-agreed", day(appointment));
    events.publishEvent(
        new AppointmentEvent.Agreed(
            appointment.id(), mentoring.participation(), mentoring.id(), by));
  }

  private static String reason(List<RuleBroken> broken, String typed) {
    try {
      return TextRule.required("reason", typed, LONGEST_WORDS);
    } catch (RuleBroken unusable) {
      broken.add(unusable);
      return "";
    }
  }

  private LocalDate day(Appointment appointment) {
    return appointment
        .view()
        .startsAt()
        .atZone(cycle(own.existing(appointment.mentoring())).zone())
        .toLocalDate();
  }

  private static LocalDate lastDay(Collection<Instant> times, ZoneId zone) {
    return times.stream()
        .map(at -> at.atZone(zone).toLocalDate())
        .max(LocalDate::compareTo)
        .orElseThrow();
  }

  private CycleView cycle(Mentoring mentoring) {
    return cycles.cycle(participations.participation(mentoring.participation()).cycleId());
  }

  private List<PersonId> others(MentoringSide side, Mentoring mentoring) {
    return side == MentoringSide.MENTORS
        ? participations.participation(mentoring.participation()).team()
        : Stream.of(mentoring.lead(), mentoring.twin()).filter(Objects::nonNull).toList();
  }

  private List<AppointmentView> waiting(Mentoring mentoring) {
    return appointments
        .findByMentoringIdAndStateInOrderByIdDesc(
            mentoring.id().value(), List.of(AppointmentState.PROPOSED))
        .stream()
        .map(Appointment::view)
        .filter(this::isToAnswer)
        .toList();
  }

  /** Not once all its times are past. */
  private boolean isToAnswer(AppointmentView proposed) {
    Instant now = clock.instant();
    return proposed.times().stream().anyMatch(at -> at.isAfter(now));
  }

  private Optional<Mentoring> running(PersonId person, ParticipationId town) {
    return mentorings
        .findFirstByParticipationIdAndEndedAtIsNullOrderByIdDesc(town.value())
        .filter(mentoring -> mentoring.state() == MentoringState.ACTIVE)
        .filter(mentoring -> own.includes(mentoring, person));
  }

  private Appointment existing(PersonId person, AppointmentId id) {
    Appointment found =
        appointments
            .findById(id.value())
            .orElseThrow(() -> new NotFound("error.mentoring.appointment-not-found"));
    if (!own.includes(own.existing(found.mentoring()), person)) {
      throw new NotFound("error.mentoring.appointment-not-found");
    }
    return found;
  }

  private MentoringSide side(PersonId person, Mentoring mentoring) {
    return parties
        .of(person, mentoring.view())
        .orElseThrow(() -> new NotFound("error.mentoring.not-found"));
  }

  private static void requireActive(Mentoring mentoring) {
    if (mentoring.state() != MentoringState.ACTIVE) {
      throw RuleBroken.of("error.mentoring.appointment-not-active");
    }
  }

  private static NotFound unknownLink() {
    return new NotFound("error.mentoring.answer-link");
  }
}
