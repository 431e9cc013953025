package org.culturalpearls.workflow.models;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.AwardAtPreSelection.Year;
import org.culturalpearls.Engine;
import org.culturalpearls.Entering;
import org.culturalpearls.Entering.Entry;
import org.culturalpearls.PlannedTown;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.TestClock;
import org.culturalpearls.award.DecidedCycle;
import org.culturalpearls.award.DecidedCycle.Jury;
import org.culturalpearls.award.Nominated;
import org.culturalpearls.award.setup.AwardStage;
import org.culturalpearls.cycle.CaseKey;
import org.culturalpearls.people.Country;
import org.culturalpearls.people.PersonId;

/**
 * Brings a new town to any user task of any model. A new user task needs a way here, otherwise the
 * tests that walk all tasks fail.
 */
class EveryTask {

  private static final Map<String, Object> ANSWER =
      Map.of("rating", "1", "progress", "A room.", "note", "Not to be read.");
  private static final Map<String, Object> FEEDBACK = Map.of("rating", "4", "result", "A choir.");
  private static final Map<String, Object> REPORT =
      Map.of("next", "report", "done", "We swept it.", "participants", 25);
  private static final Map<String, Object> LATER =
      Map.of("next", "newDate", "newDate", "2027-09-15", "reason", "The roof leaks.");

  private final Programme programme;
  private final AgreedTown agreed;
  private final PlannedTown planned;
  private final Entering entering;
  private final Engine engine;
  private final TestClock clock;
  private final DecidedCycle decided;
  private final PracticeTasks practices;
  private Pair stranger;
  private Year year;

  EveryTask(
      Programme programme,
      AgreedTown agreed,
      PlannedTown planned,
      Entering entering,
      Engine engine,
      TestClock clock,
      DecidedCycle decided) {
    this.programme = programme;
    this.agreed = agreed;
    this.planned = planned;
    this.entering = entering;
    this.engine = engine;
    this.clock = clock;
    this.decided = decided;
    this.practices = new PracticeTasks(programme, agreed, engine);
  }

  TaskAtHand bring(String task) {
    clock.reset();
    if (stranger == null) {
      stranger = agreed.withTwin();
    }
    return switch (task) {
      case "UserTask_ProposeMentor" -> coordinators(seeking(), task);
      case "UserTask_AcceptMentoring" -> asked(task);
      case "UserTask_DraftAgreement" -> towns(accepted(), task);
      case "UserTask_ConfirmAgreement" -> mentors(drafted(), task);
      case "UserTask_AssessPreparedness" -> towns(agreed.withTwin(), task);
      case "UserTask_DraftPlan" -> towns(assessed(), task);
      case "UserTask_GivePlanFeedback" -> mentors(handedIn(), task);
      case "UserTask_SubmitPlan" -> towns(ready(), task);
      case "UserTask_SubmitWithoutFeedback" ->
          towns(after(handedIn(), "BoundaryEvent_PlanFeedbackOverdue"), task);
      case "UserTask_DecideOnLatePlan" ->
          coordinators(after(assessed(), "CatchEvent_PlanDue"), task);
      case "UserTask_ReportMilestone" -> towns(toReport(), task);
      case "UserTask_GiveMilestoneFeedback" -> mentors(reported(REPORT), task);
      case "UserTask_DecideNewDate" -> mentors(reported(LATER), task);
      case "UserTask_ResolveOverdueMilestone" ->
          coordinators(after(toReport(), "CatchEvent_MilestoneOverdue"), task);
      case "UserTask_ChangePlan" -> towns(changing(), task);
      case "UserTask_AgreeToChangedPlan" -> mentors(changed(), task);
      case "UserTask_ReviewPlan" -> towns(unmentored(), task);
      case "UserTask_WriteFinalReport" -> towns(yearOver(), task);
      case "UserTask_AnswerAsMentee" -> towns(quarterOver(), task);
      case "UserTask_AnswerAsMentor" -> mentors(quarterOver(), task);
      case "UserTask_LookIntoMentoring" -> coordinators(answered(), task);
      case "UserTask_GiveFinalFeedbackAsMentee" -> towns(atTheEnd(), task);
      case "UserTask_GiveFinalFeedbackAsMentor" -> mentors(atTheEnd(), task);
      case "UserTask_CloseMentoring" -> coordinators(withFeedback(), task);
      case "UserTask_DoAgreedStep" -> step(task);
      case "UserTask_WriteNomination" -> entrants(entering.written(), task);
      case "UserTask_CompleteNomination" -> entrants(entering.toComplete(), task);
      case "UserTask_CheckEligibility" -> office(entering.submitted(), task);
      case "UserTask_DecidePreSelection" -> office(entering.reviewed(), task);
      case "UserTask_DeclareConflict" -> reviewers(Map.of(), false, task);
      case "UserTask_ScoreNomination" -> reviewers(Map.of("decision", "free"), true, task);
      case "UserTask_ReassignReview" -> reassigned(task);
      case "UserTask_LookIntoTie" -> tied(task);
      case "UserTask_LogMeeting" -> started("LogMeetingProcess");
      case "UserTask_RequestEnd" -> started("EndMentoringProcess");
      case "UserTask_LeaveProgramme" -> started("LeaveProgrammeProcess");
      case "UserTask_SubmitPractice" -> started("PracticeReviewProcess");
      case "UserTask_CheckPractice" -> practices.toCheck(this::atHand);
      case "UserTask_GiveExpertOpinion" -> practices.toGiveOpinion(this::atHand);
      case "UserTask_ConfirmPractice" -> practices.toConfirm(this::atHand);
      case "UserTask_LookAfterPractice" -> practices.toLookAfter(this::atHand);
      case "UserTask_PrepareDecision" -> coordinatorsOfAward(chosen(), task);
      case "UserTask_ConfirmTitles" -> chairs(prepared(), task);
      case "UserTask_ReleaseResults" -> coordinatorsOfAward(confirmed(), task);
      default -> throw new AssertionError("no way to the task " + task);
    };
  }

  CaseKey publishedPractice() {
    return practices.published(agreed.withTwin());
  }

  private TaskAtHand towns(Pair pair, String task) {
    return atHand(
        pair, task, pair.mentee(), List.of(programme.coordinator(), pair.lead(), pair.twin()));
  }

  private TaskAtHand mentors(Pair pair, String task) {
    return atHand(
        pair, task, pair.lead(), List.of(programme.coordinator(), pair.twin(), pair.mentee()));
  }

  private TaskAtHand coordinators(Pair pair, String task) {
    return atHand(
        pair, task, programme.coordinator(), List.of(pair.mentee(), pair.lead(), pair.twin()));
  }

  private TaskAtHand entrants(Entry entry, String task) {
    return atHand(
        engine.task(entry.town().key(), task), entry.mentee(), List.of(programme.coordinator()));
  }

  private TaskAtHand office(Entry entry, String task) {
    return atHand(
        engine.task(entry.town().key(), task),
        programme.coordinator(),
        List.of(entry.mentee(), entry.town().secondMentee()));
  }

  private TaskAtHand reviewers(Map<String, Object> answer, boolean written, String task) {
    Nominated.Entry entry = toReview();
    PersonId selector = year.selectors().get(0);
    if (!answer.isEmpty()) {
      engine.complete(selector, programme.award().key(entry), "UserTask_DeclareConflict", answer);
    }
    if (written) {
      programme.award().write(selector, programme.award().review(selector, entry.id()), 5);
    }
    return atHand(
        engine.task(programme.award().key(entry), task),
        selector,
        List.of(year.coordinator(), year.selectors().get(1), entry.mentee()));
  }

  private TaskAtHand reassigned(String task) {
    Nominated.Entry entry = toReview();
    engine.complete(
        year.selectors().get(0),
        programme.award().key(entry),
        "UserTask_DeclareConflict",
        Map.of("decision", "decline", "reason", "I am ill."));
    return atHand(
        engine.task(programme.award().key(entry), task),
        year.coordinator(),
        List.of(year.deputy(), year.selectors().get(0), entry.mentee()));
  }

  /** The first selector is put into the town's team. */
  private TaskAtHand tied(String task) {
    Nominated.Entry entry = toReview();
    PersonId selector = year.selectors().get(0);
    programme.award().joins(year, selector, entry);
    return atHand(
        engine.task(programme.award().key(entry), task),
        year.coordinator(),
        List.of(year.deputy(), selector, entry.mentee()));
  }

  /** A nomination that the first selector is asked to review, in an award of its own. */
  private Nominated.Entry toReview() {
    if (year == null) {
      year = programme.award().begin();
    }
    programme.award().goTo(year.title(), 1, 11);
    Nominated.Entry entry = programme.award().eligible(year, Country.EE);
    programme.award().assign(year, AwardStage.PRE_SELECTION, entry, year.selectors().get(0));
    return entry;
  }

  private TaskAtHand atHand(Pair pair, String task, PersonId doer, List<PersonId> ofCase) {
    return atHand(engine.task(pair.key(), task), doer, ofCase);
  }

  private TaskAtHand atHand(Task task, PersonId doer, List<PersonId> ofCase) {
    List<PersonId> others = new ArrayList<>(ofCase);
    others.addAll(List.of(stranger.mentee(), stranger.lead(), stranger.twin()));
    return new TaskAtHand(task, doer, others);
  }

  private TaskAtHand coordinatorsOfAward(Jury jury, String task) {
    return ofAward(jury, task, programme.coordinator(), jury.chair());
  }

  private TaskAtHand chairs(Jury jury, String task) {
    return ofAward(jury, task, jury.chair(), programme.coordinator());
  }

  private TaskAtHand ofAward(Jury jury, String task, PersonId doer, PersonId other) {
    return atHand(
        engine.task(jury.key(), task),
        doer,
        List.of(other, jury.deputy(), jury.jurors().get(1), jury.entries().get(0).mentee()));
  }

  private Jury chosen() {
    Jury jury = decided.reviewed();
    decided.choose(programme.coordinator(), jury, 3);
    return jury;
  }

  private Jury prepared() {
    Jury jury = chosen();
    engine.complete(
        programme.coordinator(), jury.key(), "UserTask_PrepareDecision", Map.of("ready", true));
    return jury;
  }

  private Jury confirmed() {
    Jury jury = prepared();
    engine.complete(
        jury.chair(), jury.key(), "UserTask_ConfirmTitles", Map.of("decision", "confirm"));
    return jury;
  }

  private Pair seeking() {
    return new Pair(programme.newCase(), programme.mentor(1), programme.mentor(1), null);
  }

  private Pair proposed() {
    Pair pair = seeking();
    engine.complete(
        programme.coordinator(),
        pair.key(),
        "UserTask_ProposeMentor",
        Map.of(
            "decision", "propose",
            "lead", "" + pair.lead().value(),
            "twin", "" + pair.twin().value()));
    return pair;
  }

  private TaskAtHand asked(String task) {
    Pair pair = proposed();
    return atHand(
        own(pair.town(), task, pair.lead()),
        pair.lead(),
        List.of(programme.coordinator(), pair.twin(), pair.mentee()));
  }

  private Task own(Case town, String task, PersonId person) {
    return engine.tasks(town.key(), task).stream()
        .filter(open -> open.getAssignee().equals("person-" + person.value()))
        .findFirst()
        .orElseThrow();
  }

  private Pair accepted() {
    Pair pair = proposed();
    for (PersonId mentor : List.of(pair.lead(), pair.twin())) {
      Task task = own(pair.town(), "UserTask_AcceptMentoring", mentor);
      engine.submit(mentor, task, Map.of("answer", "accept"));
    }
    return pair;
  }

  private Pair drafted() {
    Pair pair = accepted();
    Map<String, Object> draft =
        Map.of(
            "aims", "A harbour for all.",
            "rhythm", "MONTHLY",
            "languages", List.of("EN"),
            "endsOn", "2027-12-01");
    engine.complete(pair.mentee(), pair.key(), "UserTask_DraftAgreement", draft);
    return pair;
  }

  private Pair assessed() {
    Pair pair = agreed.withTwin();
    planned.assess(pair.town());
    planned.write(pair.town());
    return pair;
  }

  private Pair handedIn() {
    Pair pair = assessed();
    planned.handIn(pair.town(), "feedback");
    return pair;
  }

  private Pair ready() {
    Pair pair = handedIn();
    engine.complete(pair.lead(), pair.key(), "UserTask_GivePlanFeedback", Map.of("ready", "yes"));
    return pair;
  }

  private Pair toReport() {
    Pair pair = agreed.withTwin();
    planned.bringIntoForce(pair.town(), pair.lead());
    return after(pair, "CatchEvent_TimeToReport");
  }

  private Pair changing() {
    Pair pair = agreed.withTwin();
    planned.bringIntoForce(pair.town(), pair.lead());
    planned.change(pair.town());
    return pair;
  }

  private Pair changed() {
    Pair pair = changing();
    planned.handInChange(pair.town());
    return pair;
  }

  private Pair unmentored() {
    Pair pair = seeking();
    planned.bringIntoForce(pair.town(), programme.coordinator());
    planned.endQuarter();
    return pair;
  }

  private Pair yearOver() {
    Pair pair = agreed.withTwin();
    planned.bringIntoForce(pair.town(), pair.lead());
    planned.endYear();
    return pair;
  }

  private Pair reported(Map<String, Object> report) {
    Pair pair = toReport();
    engine.complete(pair.mentee(), pair.key(), "UserTask_ReportMilestone", report);
    return pair;
  }

  private Pair quarterOver() {
    return after(agreed.withTwin(), "CatchEvent_QuarterOver");
  }

  private Pair answered() {
    Pair pair = quarterOver();
    engine.complete(pair.mentee(), pair.key(), "UserTask_AnswerAsMentee", ANSWER);
    engine.complete(pair.lead(), pair.key(), "UserTask_AnswerAsMentor", ANSWER);
    return pair;
  }

  private Pair atTheEnd() {
    return after(agreed.withTwin(), "CatchEvent_AgreedEndReached");
  }

  private Pair withFeedback() {
    Pair pair = atTheEnd();
    engine.complete(pair.mentee(), pair.key(), "UserTask_GiveFinalFeedbackAsMentee", FEEDBACK);
    engine.complete(pair.lead(), pair.key(), "UserTask_GiveFinalFeedbackAsMentor", FEEDBACK);
    return pair;
  }

  private TaskAtHand step(String task) {
    Pair pair = agreed.withTwin();
    String mentee = "" + pair.mentee().value();
    Map<String, Object> meeting = new HashMap<>();
    meeting.put("decision", "log");
    meeting.put("mentoring", "" + pair.mentoring().value());
    meeting.put("heldOn", "2027-01-08");
    meeting.put("minutes", 90);
    meeting.put("people", List.of(mentee));
    meeting.put("notes", "We walked.");
    meeting.putAll(Map.of("step1", "Ask the choir.", "who1", mentee, "by1", "2027-02-01"));
    engine.submit(
        pair.mentee(), engine.start(pair.mentee(), "LogMeetingProcess", Map.of()), meeting);
    return atHand(
        pair,
        task,
        pair.mentee(),
        List.of(programme.coordinator(), pair.lead(), pair.twin(), pair.secondMentee()));
  }

  private TaskAtHand started(String process) {
    Pair pair = agreed.withTwin();
    return atHand(
        engine.start(pair.mentee(), process, Map.of()),
        pair.mentee(),
        List.of(programme.coordinator(), pair.lead(), pair.twin(), pair.secondMentee()));
  }

  private Pair after(Pair pair, String timer) {
    engine.fire(pair.key(), timer);
    return pair;
  }
}
