package org.culturalpearls.replay;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.award.nomination.NominationId;
import org.culturalpearls.award.review.ReviewOfficeService;
import org.culturalpearls.award.setup.Appointments;
import org.culturalpearls.award.setup.AwardCycleService;
import org.culturalpearls.award.setup.AwardDates;
import org.culturalpearls.award.setup.AwardRules;
import org.culturalpearls.award.setup.AwardSettingsService;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.people.Role;

/**
 * Takes a past cycle through the real processes, step by step, as the people of a programme do.
 * What is not published of it is invented and says so in its name: other entrants, people, scores,
 * remarks.
 */
public class ReplayedCycle extends ReplayedTowns {

  private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");
  private static final List<Country> ELSEWHERE =
      List.of(Country.SE, Country.DK, Country.EE, Country.LT, Country.PL, Country.FI, Country.LV);

  private PersonId chair;
  private PersonId deputy;
  private List<PersonId> selectors;
  private List<PersonId> jurors;

  public ReplayedCycle(PastCycle past, ReplayTools tools) {
    super(past, tools);
  }

  public PersonId chair() {
    return chair;
  }

  public List<PersonId> selectors() {
    return selectors;
  }

  List<PersonId> jurors() {
    return jurors;
  }

  public PersonId deputy() {
    return deputy;
  }

  /** The business key of what runs once for the cycle. */
  public CaseKey year() {
    return new CaseKey(Integer.toString(past.titleYear()));
  }

  /** With one review for each nomination and two for each plan. */
  public void setUp() {
    setUp(1, 2);
  }

  public void setUp(int ofNominations, int ofPlans) {
    tools.clock().set(at(past.titleYear() - 1, 1, 2));
    cycle =
        tools
            .cycles()
            .add(
                coordinator(),
                new CycleService.Add(
                    past.titleYear(),
                    "Cycle " + past.titleYear(),
                    ZONE,
                    LocalDate.of(past.titleYear() - 1, 1, 1),
                    LocalDate.of(past.titleYear(), 3, 31),
                    LocalDate.of(past.titleYear(), 12, 31)));
    tools.awards().setUp(coordinator(), new AwardCycleService.SetUp(cycle, dates()));
    var read = tools.settings().forChange(coordinator(), cycle);
    tools
        .settings()
        .changeRules(
            coordinator(),
            new AwardSettingsService.ChangeRules(
                cycle,
                read.version(),
                new AwardRules(
                    past.rule(),
                    1,
                    Map.of(AwardStage.PRE_SELECTION, ofNominations, AwardStage.JURY, ofPlans)),
                ""));
    appoint();
    fire("CatchEvent_CallOpens");
  }

  private void appoint() {
    chair = person("Invented chair", Role.JUROR);
    jurors = new ArrayList<>(several("Invented juror", 4, Role.JUROR));
    jurors.add(chair);
    selectors = several("Invented selector", 4, Role.SELECTOR);
    deputy = person("Invented deputy", Role.JUROR);
    tools
        .settings()
        .appoint(
            coordinator(),
            new AwardSettingsService.Appoint(
                cycle,
                tools.settings().forChange(coordinator(), cycle).version(),
                new Appointments(selectors, jurors, chair, List.of(deputy))));
  }

  private List<PersonId> several(String name, int many, Role role) {
    return IntStream.rangeClosed(1, many)
        .mapToObj(number -> person(name + " " + number, role))
        .toList();
  }

  /** The Pearls and as many others as there were; all are eligible. */
  public void enter() {
    past.pearls().forEach(this::enter);
    for (int number = 1; entrants.size() < past.entries(); number++) {
      enter(
          "Invented town " + number + " of " + past.titleYear(),
          ELSEWHERE.get(number % ELSEWHERE.size()));
    }
    fire("CatchEvent_CallCloses");
    entrants.forEach(this::check);
  }

  private PersonId selector(Entrant entrant) {
    return selectors.get(entrants.indexOf(entrant) % selectors.size());
  }

  /** The Pearls are among those who are selected; others follow in the order of their entry. */
  public void preSelect() {
    assign(AwardStage.PRE_SELECTION, entrants, each -> List.of(selector(each)));
    entrants.forEach(each -> answer(each, selector(each), points(each)));
    for (Entrant each : entrants) {
      boolean selected = entrants.indexOf(each) < past.preSelected();
      coordinatorDoes(
          each,
          "UserTask_DecidePreSelection",
          selected
              ? Map.of("decision", "select")
              : Map.of("decision", "notSelect", "reason", "An invented reason."));
      tools.decisions().send(coordinator(), each.nomination());
    }
    fire("CatchEvent_PreSelectionEnds");
  }

  /** The others drop out: their plans are not there on the last day. */
  public void plan() {
    entrants.subList(0, past.plans()).forEach(this::plan);
    entrants.subList(past.plans(), past.preSelected()).forEach(this::dropOut);
    fire("CatchEvent_PlansDue");
  }

  /** The earlier a Pearl is named, the more points it gets; all others get fewer. */
  public void judge() {
    assign(AwardStage.JURY, entrants.subList(0, past.plans()), this::jurors);
    for (Entrant each : entrants.subList(0, past.plans())) {
      jurors(each).forEach(juror -> answer(each, juror, points(each)));
    }
  }

  /** Two jurors for each plan, never the chair. */
  private List<PersonId> jurors(Entrant entrant) {
    int place = entrants.indexOf(entrant);
    return List.of(jurors.get(place % 4), jurors.get((place + 1) % 4));
  }

  private int points(Entrant entrant) {
    int place = entrants.indexOf(entrant);
    return place < past.pearls().size() ? 10 - place : 1;
  }

  private void assign(
      AwardStage stage, List<Entrant> of, Function<Entrant, List<PersonId>> reviewers) {
    Map<NominationId, Set<PersonId>> wanted = new HashMap<>();
    of.forEach(each -> wanted.put(each.nomination(), Set.copyOf(reviewers.apply(each))));
    tools.office().assign(coordinator(), new ReviewOfficeService.Assign(cycle, stage, wanted));
  }

  /** Is free of conflicts, and gives so many points for each criterion. */
  public void answer(Entrant of, PersonId reviewer, int points) {
    submit(reviewer, of, "UserTask_DeclareConflict", Map.of("decision", "free"));
    tools.reviewing().write(reviewer, tools.reviewing().review(reviewer, of.nomination()), points);
    submit(reviewer, of, "UserTask_ScoreNomination", Map.of("decision", "submit"));
  }

  private void submit(PersonId reviewer, Entrant of, String task, Map<String, Object> sent) {
    Task own =
        tools.engine().tasks(of.town().key(), task).stream()
            .filter(each -> each.getAssignee().equals("person-" + reviewer.value()))
            .findFirst()
            .orElseThrow();
    tools.engine().submit(reviewer, own, sent);
  }

  public void fire(String date) {
    tools.engine().fire(year(), date);
  }

  private AwardDates dates() {
    int year = past.titleYear();
    return new AwardDates(
        LocalDateTime.of(year - 1, 1, 4, 9, 0),
        LocalDateTime.of(year - 1, 11, 30, 23, 59, 59),
        15,
        LocalDateTime.of(year, 1, 31, 18, 0),
        LocalDateTime.of(year, 5, 31, 18, 0),
        LocalDateTime.of(year, 6, 15, 12, 0));
  }

  private static Instant at(int year, int month, int day) {
    return LocalDate.of(year, month, day).atTime(8, 0).toInstant(ZoneOffset.UTC);
  }
}
