package org.culturalpearls.plan.internal.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.culturalpearls.cycle.CaseHistory;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.ParticipationId;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.cycle.ParticipationView;
import org.culturalpearls.cycle.WorkingDays;
import org.culturalpearls.people.LinkId;
import org.culturalpearls.people.LinkService;
import org.culturalpearls.people.PeopleService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.PersonView;
import org.culturalpearls.plan.content.RowId;
import org.culturalpearls.plan.indicator.IndicatorService;
import org.culturalpearls.plan.indicator.IndicatorService.MeasuredMeasure;
import org.culturalpearls.plan.indicator.IndicatorService.Value;
import org.culturalpearls.plan.indicator.Measured;
import org.culturalpearls.plan.indicator.ValueQuestionEvent;
import org.culturalpearls.plan.indicator.ValueQuestionId;
import org.culturalpearls.plan.indicator.ValueQuestionService;
import org.culturalpearls.plan.internal.SubmittedPlans;
import org.culturalpearls.plan.internal.indicator.AskingPolicy.Earlier;
import org.culturalpearls.plan.internal.indicator.AskingPolicy.Turn;
import org.culturalpearls.plan.internal.indicator.ValueWatchQueries.Watched;
import org.culturalpearls.shared.LocalMoments;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.RuleBroken;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks for values that are missing, and takes them by the link of the mail. */
@Service
@Transactional(readOnly = true)
class ValueQuestionFacade implements ValueQuestionService {

  /** The word of a link's question, before the id. */
  private static final String QUESTION = "values ";

  private static final int TOWNS_AT_ONCE = 50;

  private final ValueQuestions questions;
  private final ValueWatchQueries watch;
  private final IndicatorValues values;
  private final MeasuredPlans measured;
  private final SubmittedPlans plans;
  private final IndicatorAccess access;
  private final AskingSettings settings;
  private final ParticipationService participations;
  private final CycleService cycles;
  private final WorkingDays days;
  private final PeopleService people;
  private final LinkService links;
  private final CaseHistory history;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ValueQuestionFacade(
      ValueQuestions questions,
      ValueWatchQueries watch,
      IndicatorValues values,
      MeasuredPlans measured,
      SubmittedPlans plans,
      IndicatorAccess access,
      AskingSettings settings,
      ParticipationService participations,
      CycleService cycles,
      WorkingDays days,
      PeopleService people,
      LinkService links,
      CaseHistory history,
      ApplicationEventPublisher events,
      Clock clock) {
    this.questions = questions;
    this.watch = watch;
    this.values = values;
    this.measured = measured;
    this.plans = plans;
    this.access = access;
    this.settings = settings;
    this.participations = participations;
    this.cycles = cycles;
    this.days = days;
    this.people = people;
    this.links = links;
    this.history = history;
    this.events = events;
    this.clock = clock;
  }

  @Override
  @Transactional
  public boolean ask() {
    Instant now = clock.instant();
    List<Watched> due = watch.due(now, TOWNS_AT_ONCE);
    if (due.isEmpty()) {
      return false;
    }
    List<ParticipationId> ids = due.stream().map(Watched::town).toList();
    Map<ParticipationId, ParticipationView> towns = participations.participations(ids);
    Map<RowId, Earlier> earlier = watch.earlier(ids);
    Set<PersonId> askedToday = watch.askedFrom(LocalMoments.dateOf(now, ZoneOffset.UTC));
    Look look = new Look(now, earlier, active(towns.values()), new HashSet<>(askedToday));
    due.forEach(each -> look(each, towns.get(each.town()), look));
    return due.size() == TOWNS_AT_ONCE;
  }

  private Set<PersonId> active(Collection<ParticipationView> towns) {
    Set<PersonId> teams =
        towns.stream().flatMap(town -> town.team().stream()).collect(Collectors.toSet());
    return people.persons(teams).values().stream()
        .filter(PersonView::active)
        .map(PersonView::id)
        .collect(Collectors.toSet());
  }

  /**
   * What is read of a page of towns.
   *
   * @param askable those of their teams who have a login
   * @param asked those who were asked today, for whatever town
   */
  private record Look(
      Instant now, Map<RowId, Earlier> earlier, Set<PersonId> askable, Set<PersonId> asked) {}

  /** The first look at a town only begins the time in which values are expected. */
  private void look(Watched watched, ParticipationView town, Look look) {
    ZonedDateTime there = look.now().atZone(cycles.cycle(town.cycleId()).zone());
    LocalDate today = there.toLocalDate();
    if (watched.begun() != null && isReadingTime(there)) {
      turns(town, watched.begun(), today, look).entrySet().stream()
          .filter(each -> look.asked().add(each.getKey()))
          .forEach(each -> ask(town.id(), each.getKey(), today, each.getValue(), look.now()));
    }
    watch.watch(town.id(), Optional.ofNullable(watched.begun()).orElse(today), nextMorning(there));
  }

  private Map<PersonId, List<Turn>> turns(
      ParticipationView town, LocalDate begun, LocalDate today, Look look) {
    Set<PersonId> team = new HashSet<>(town.team());
    team.retainAll(look.askable());
    AskingPolicy policy = new AskingPolicy(settings, town.lead(), team, begun, today);
    IndicatorAccess.At at = new IndicatorAccess.At(town.id(), plans.plan(town.id()), today);
    return measured.measures(town.id(), at).stream()
        .flatMap(
            measure ->
                measure.indicators().stream()
                    .map(each -> policy.turn(measure, each, look.earlier().get(each.row().id())))
                    .flatMap(Optional::stream))
        .collect(Collectors.groupingBy(Turn::person, LinkedHashMap::new, Collectors.toList()));
  }

  private void ask(
      ParticipationId town, PersonId person, LocalDate today, List<Turn> turns, Instant now) {
    ValueQuestion question = questions.saveAndFlush(new ValueQuestion(town, person, today, turns));
    LinkId link =
        links
            .toAnswer(
                List.of(person),
                QUESTION + question.id().value(),
                now.plus(Period.ofDays(settings.linkDays())))
            .get(person);
    events.publishEvent(new ValueQuestionEvent.Asked(question.id(), town, person, link));
  }

  private boolean isReadingTime(ZonedDateTime there) {
    return days.isWorkingDay(there.toLocalDate(), there.getZone())
        && !there.toLocalTime().isBefore(settings.at());
  }

  /** Returns the first morning of a working day after this moment. */
  private Instant nextMorning(ZonedDateTime there) {
    LocalDate from =
        there.toLocalTime().isBefore(settings.at())
            ? there.toLocalDate()
            : there.toLocalDate().plusDays(1);
    return LocalMoments.at(days.onOrAfter(from, there.getZone()), settings.at(), there.getZone());
  }

  @Override
  public List<MeasuredMeasure> indicators(PersonId reader, ValueQuestionId id) {
    ValueQuestion question =
        questions.findById(id.value()).orElseThrow(IndicatorAccess::nothingHere);
    return of(question, access.read(reader, question.participation()));
  }

  @Override
  public Asked asked(String token) {
    ValueQuestion question = question(links.question(token));
    return new Asked(question.person(), question.participation(), of(question, writable(question)));
  }

  @Override
  @Transactional
  public void enterBy(String token, Map<RowId, BigDecimal> amounts) {
    ValueQuestion question = question(links.answer(token));
    IndicatorAccess.At at = writable(question);
    Map<RowId, Measured> asked =
        of(question, at).stream()
            .flatMap(measure -> measure.indicators().stream())
            .collect(
                Collectors.toMap(
                    each -> each.row().id(),
                    Function.identity(),
                    (one, other) -> one,
                    LinkedHashMap::new));
    requireOne(amounts, asked);
    Map<RowId, Value> checked = ValueRules.today(amounts, asked, at.today());
    Instant now = clock.instant();
    values.saveAllAndFlush(
        checked.entrySet().stream()
            .map(
                each ->
                    new IndicatorValue(
                        at.plan().id(), each.getKey(), each.getValue(), question.person(), now))
            .toList());
    question.answered(now);
    questions.flush();
    history.record(question.participation(), question.person(), "indicator.entered", at.today());
  }

  private static void requireOne(Map<RowId, BigDecimal> amounts, Map<RowId, Measured> asked) {
    if (amounts.isEmpty()) {
      Measured first =
          asked.values().stream().findFirst().orElseThrow(IndicatorAccess::nothingHere);
      throw RuleBroken.in(
          IndicatorService.fieldOf(first.row().id()),
          "error.shared.missing",
          first.indicator().title());
    }
  }

  private ValueQuestion question(Optional<LinkService.Question> found) {
    return found
        .map(LinkService.Question::question)
        .filter(words -> words.startsWith(QUESTION))
        .map(words -> Long.parseLong(words.substring(QUESTION.length())))
        .flatMap(questions::findById)
        .orElseThrow(ValueQuestionFacade::unknownLink);
  }

  /** Who is no longer of the team enters nothing: for them the link is no longer there. */
  private IndicatorAccess.At writable(ValueQuestion question) {
    try {
      return access.write(question.person(), question.participation());
    } catch (NotAllowed | NotFound leftTheTeam) {
      throw unknownLink();
    }
  }

  private List<MeasuredMeasure> of(ValueQuestion question, IndicatorAccess.At at) {
    Set<RowId> asked = question.indicators();
    return measured.measures(question.participation(), at).stream()
        .map(
            measure ->
                new MeasuredMeasure(
                    measure.row(),
                    measure.standing(),
                    measure.indicators().stream()
                        .filter(each -> asked.contains(each.row().id()))
                        .toList()))
        .filter(measure -> !measure.indicators().isEmpty())
        .toList();
  }

  private static NotFound unknownLink() {
    return new NotFound("error.indicator.question-link");
  }
}
