package org.culturalpearls.portal.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.culturalpearls.award.nomination.VisibleNominations;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringView;
import org.culturalpearls.mentoring.agreement.PairContactService;
import org.culturalpearls.mentoring.meeting.AppointmentService;
import org.culturalpearls.people.MunicipalityId;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.town.TownFigureService;
import org.culturalpearls.people.town.TownFigures;
import org.culturalpearls.plan.MilestoneService;
import org.culturalpearls.portal.task.TaskLine;
import org.culturalpearls.portal.task.TaskLines;
import org.culturalpearls.workflow.tasks.TaskCard;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.springframework.stereotype.Component;

/** Builds the page of a case for a reader who may see it. */
@Component
class CasePages {

  private final MentoringService mentorings;
  private final PairContactService contacts;
  private final AppointmentService appointments;
  private final MilestoneService milestones;
  private final PeopleService people;
  private final TownFigureService figures;
  private final UserTasks userTasks;
  private final TaskLines tasks;
  private final KnownTasks known;
  private final CaseJourney journey;
  private final CaseHistoryReader history;
  private final VisibleNominations visibleNominations;
  private final NominationOfCase nominations;
  private final EndOfCase end;

  CasePages(
      MentoringService mentorings,
      PairContactService contacts,
      AppointmentService appointments,
      MilestoneService milestones,
      PeopleService people,
      TownFigureService figures,
      UserTasks userTasks,
      TaskLines tasks,
      KnownTasks known,
      CaseJourney journey,
      CaseHistoryReader history,
      VisibleNominations visibleNominations,
      NominationOfCase nominations,
      EndOfCase end) {
    this.mentorings = mentorings;
    this.contacts = contacts;
    this.appointments = appointments;
    this.milestones = milestones;
    this.people = people;
    this.figures = figures;
    this.userTasks = userTasks;
    this.tasks = tasks;
    this.known = known;
    this.journey = journey;
    this.history = history;
    this.visibleNominations = visibleNominations;
    this.nominations = nominations;
    this.end = end;
  }

  CasePage of(PersonId reader, ParticipationView town, int storyPage) {
    List<MentoringView> all = mentorings.ofParticipation(town.id());
    CaseStanding standing = standing(reader, town, all);
    Names names = names(town, standing.mentoring());
    boolean hidden = !visibleNominations.hidden(reader, List.of(town.caseKey())).isEmpty();
    List<TaskCard> cards =
        userTasks.ofCase(town.caseKey().value()).stream()
            .filter(known.to(reader))
            .filter(task -> !hidden || !HiddenNominations.isOfNomination(task))
            .toList();
    List<TaskLine> lines = lines(reader, cards);
    TaskLine yours = lines.stream().filter(task -> task.href() != null).findFirst().orElse(null);
    NominationPanel nomination = nominations.of(reader, town);
    return new CasePage(
        nomination == null
            ? "case.stands." + standing.sentence()
            : nomination.stands(town, standing.sentence()),
        journey.turn(yours != null || lines.isEmpty() ? yours : lines.get(0)),
        end.why(reader, town, standing),
        yours,
        journey.of(standing, cards, lines, names),
        lines,
        history.page(reader, town.id(), storyPage, hidden),
        nomination,
        facts(reader, town, standing.mentoring(), names),
        contacts.contacts(reader, town.id()),
        appointments.open(reader, town.id()),
        appointments.mayPropose(reader, town.id()),
        Certificates.path(all));
  }

  private CaseStanding standing(
      PersonId reader, ParticipationView town, List<MentoringView> latestFirst) {
    CaseStanding standing = CaseStanding.of(town, latestFirst);
    return standing.isOnItsOwn()
        ? standing.withMilestones(milestones.progress(reader, town.id()).isFinished())
        : standing;
  }

  private List<TaskLine> lines(PersonId reader, List<TaskCard> cards) {
    Set<String> doable = new HashSet<>();
    cards.stream().map(TaskCard::id).filter(id -> userTasks.mayDo(reader, id)).forEach(doable::add);
    return tasks.of(cards, reader, task -> doable.contains(task.id()));
  }

  private Names names(ParticipationView town, MentoringView mentoring) {
    Stream<PersonId> mentors =
        mentoring == null ? Stream.of() : Stream.of(mentoring.lead(), mentoring.twin());
    return Names.of(people, Stream.concat(town.team().stream(), mentors));
  }

  private CaseFacts facts(
      PersonId reader, ParticipationView town, MentoringView mentoring, Names names) {
    MunicipalityId id = town.municipalityId();
    return new CaseFacts(
        town.team().stream().map(names::of).toList(),
        mentoring == null ? "" : names.of(mentoring.lead()),
        mentoring == null ? "" : names.of(mentoring.twin()),
        town.themes().stream().sorted().toList(),
        town.languages().stream().sorted().toList(),
        town.twinWished(),
        mentoring == null ? null : mentoring.endsOn(),
        figures.of(List.of(id)).getOrDefault(id, TownFigures.UNKNOWN),
        figures.mayChange(reader, id) ? "/municipalities/" + id.value() + "/figures" : null);
  }
}
