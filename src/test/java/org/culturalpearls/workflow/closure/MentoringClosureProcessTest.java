package org.culturalpearls.workflow.closure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.culturalpearls.AgreedTown;
import org.culturalpearls.AgreedTown.Pair;
import org.culturalpearls.ApplicationTest;
import org.culturalpearls.CoversModel;
import org.culturalpearls.Engine;
import org.culturalpearls.Programme;
import org.culturalpearls.Programme.Case;
import org.culturalpearls.Race;
import org.culturalpearls.TestClock;
import org.culturalpearls.cycle.CycleService;
import org.culturalpearls.cycle.CycleView;
import org.culturalpearls.cycle.ParticipationService;
import org.culturalpearls.mentoring.agreement.MentoringService;
import org.culturalpearls.mentoring.agreement.MentoringSide;
import org.culturalpearls.mentoring.agreement.MentoringState;
import org.culturalpearls.mentoring.checkin.CheckInService;
import org.culturalpearls.mentoring.checkin.CheckInState;
import org.culturalpearls.mentoring.checkin.CheckInView;
import org.culturalpearls.mentoring.ending.ClosureService;
import org.culturalpearls.mentoring.ending.ClosureView;
import org.culturalpearls.mentoring.ending.EndRequestService;
import org.culturalpearls.mentoring.ending.HandoverView;
import org.culturalpearls.mentoring.ending.MentoringEndService;
import org.culturalpearls.people.PersonId;
import org.culturalpearls.shared.AlreadyDone;
import org.culturalpearls.shared.ChangedMeanwhile;
import org.culturalpearls.shared.NotAllowed;
import org.culturalpearls.shared.NotFound;
import org.culturalpearls.shared.Problem;
import org.culturalpearls.shared.RuleBroken;
import org.culturalpearls.workflow.tasks.UserTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@CoversModel("MentoringClosureProcess")
@ApplicationTest
class MentoringClosureProcessTest {

  private static final String PROCESS = "MentoringClosureProcess";
  private static final String AS_MENTEE = "UserTask_GiveFinalFeedbackAsMentee";
  private static final String AS_MENTOR = "UserTask_GiveFinalFeedbackAsMentor";
  private static final String CLOSE = "UserTask_CloseMentoring";
  private static final String AGREED_END = "CatchEvent_AgreedEndReached";

  @Autowired private AgreedTown towns;
  @Autowired private Programme programme;
  @Autowired private Engine engine;
  @Autowired private TestClock clock;
  @Autowired private CycleService cycles;
  @Autowired private MentoringService mentorings;
  @Autowired private MentoringEndService ends;
  @Autowired private EndRequestService requests;
  @Autowired private ClosureService closures;
  @Autowired private CheckInService checkIns;
  @Autowired private ParticipationService participations;
  @Autowired private UserTasks desk;

  @BeforeEach
  void startOfTheYear() {
    clock.reset();
  }

  @Test
  void waitsForTheAgreedEndThenAsksBothAndCompletes() {
    Pair pair = towns.withLead();
    assertThat(engine.openTasks(pair.key())).doesNotContain(AS_MENTEE, AS_MENTOR);

    engine.fire(pair.key(), AGREED_END);
    assertThat(clock.instant()).isEqualTo("2027-12-01T23:00:00Z");
    feedback(pair);
    close(pair, Map.of("outcome", "COMPLETED"));

    assertThat(mentorings.mentoring(pair.mentoring()).state()).isEqualTo(MentoringState.COMPLETED);
    assertThat(engine.isRunning(pair.key(), PROCESS)).isFalse();
    assertThat(engine.passed(pair.key(), PROCESS))
        .contains("EndEvent_FeedbackGiven", "EndEvent_MentoringCompleted")
        .doesNotContain(
            "CatchEvent_EarlyEndWanted",
            "BoundaryEvent_FeedbackOverdue",
            "EndEvent_MentoringEndedEarly",
            "EndEvent_AnotherMentorSought");
  }

  @Test
  void movesTheWaitingWithTheEnd() {
    Pair pair = towns.withLead();

    ends.moveEnd(pair.lead(), moveTo(pair, LocalDate.of(2027, 6, 30)));
    engine.fire(pair.key(), AGREED_END);

    assertThat(clock.instant()).isEqualTo("2027-06-30T22:00:00Z");
    assertThat(engine.openTasks(pair.key())).contains(AS_MENTEE, AS_MENTOR);
    assertThatThrownBy(() -> ends.moveEnd(pair.lead(), moveTo(pair, LocalDate.of(2027, 9, 1))))
        .isInstanceOf(AlreadyDone.class);
  }

  @Test
  void movesTheEndOnlyInsideTheCycleAndForWhoMay() {
    Pair pair = towns.withTwin();

    for (LocalDate outside : List.of(LocalDate.of(2027, 1, 11), LocalDate.of(2028, 1, 1))) {
      assertThatThrownBy(() -> ends.moveEnd(pair.lead(), moveTo(pair, outside)))
          .isInstanceOf(RuleBroken.class);
    }
    MentoringEndService.Move move = moveTo(pair, LocalDate.of(2027, 6, 30));
    for (PersonId other : List.of(pair.town().mentee(), pair.twin(), programme.mentor(1))) {
      assertThatThrownBy(() -> ends.moveEnd(other, move)).isInstanceOf(NotAllowed.class);
    }
    ends.moveEnd(programme.coordinator(), move);
    assertThat(mentorings.mentoring(pair.mentoring()).endsOn()).isEqualTo("2027-06-30");
  }

  @Test
  void refusesToMoveAnEndThatSomebodyElseMovedMeanwhile() {
    Pair pair = towns.withLead();
    MentoringEndService.Move asRead = moveTo(pair, LocalDate.of(2027, 6, 30));
    ends.moveEnd(programme.coordinator(), moveTo(pair, LocalDate.of(2027, 9, 1)));

    assertThatThrownBy(() -> ends.moveEnd(pair.lead(), asRead))
        .isInstanceOf(ChangedMeanwhile.class);
    assertThat(mentorings.mentoring(pair.mentoring()).endsOn()).isEqualTo("2027-09-01");
  }

  @Test
  void endsWithTheCycleWhereThatIsMadeShorter() {
    Pair late = towns.withLead();
    Pair early = towns.withLead();
    ends.moveEnd(early.lead(), moveTo(early, LocalDate.of(2027, 6, 30)));
    PersonId mentor = programme.mentor(1);
    Case agreeing = programme.newCase();
    towns.draft(agreeing, mentor, null);
    LocalDate before = cycles.cycle(programme.cycle()).endsOn();

    cycleEndsOn(LocalDate.of(2027, 10, 31));
    try {
      assertThat(mentorings.mentoring(late.mentoring()).endsOn()).isEqualTo("2027-10-31");
      assertThat(mentorings.mentoring(early.mentoring()).endsOn()).isEqualTo("2027-06-30");
      engine.complete(
          mentor, agreeing.key(), "UserTask_ConfirmAgreement", Map.of("answer", "confirm"));
      assertThat(mentorings.current(agreeing.id()).orElseThrow().endsOn()).isEqualTo("2027-10-31");
      engine.fire(early.key(), AGREED_END);
      assertThat(clock.instant()).isEqualTo("2027-06-30T22:00:00Z");
      engine.fire(late.key(), AGREED_END);
      assertThat(clock.instant()).isEqualTo("2027-10-31T23:00:00Z");
    } finally {
      cycleEndsOn(before);
    }
  }

  private void cycleEndsOn(LocalDate day) {
    var cycle = cycles.forChange(programme.coordinator(), programme.cycle());
    CycleView view = cycle.value();
    cycles.change(
        programme.coordinator(),
        new CycleService.Change(
            view.id(),
            cycle.version(),
            view.name(),
            view.zone(),
            view.opensOn(),
            view.planDueOn(),
            day,
            "The cycle is made shorter"));
  }

  private MentoringEndService.Move moveTo(Pair pair, LocalDate day) {
    return new MentoringEndService.Move(
        pair.mentoring(), mentorings.mentoring(pair.mentoring()).endsOn(), day);
  }

  @Test
  void endsEarlyForAReasonThatOnlyTheCoordinatorReads() {
    Pair pair = towns.withLead();

    endToday(pair.lead(), pair, "I move abroad.");
    feedback(pair);
    assertThat(shown(pair, "end")).contains("I move abroad");
    close(pair, Map.of("outcome", "ENDED_EARLY", "reason", "The mentor moves abroad."));

    assertThat(engine.passed(pair.key(), PROCESS))
        .contains("CatchEvent_EarlyEndWanted", "EndEvent_MentoringEndedEarly")
        .doesNotContain(AGREED_END, "EndEvent_MentoringCompleted");
    assertThat(mentorings.mentoring(pair.mentoring()).state())
        .isEqualTo(MentoringState.ENDED_EARLY);
    ClosureView town = closures.closure(pair.town().mentee(), pair.mentoring()).orElseThrow();
    assertThat(town.reason()).isEqualTo("The mentor moves abroad.");
  }

  @Test
  void closesTheFeedbackAtItsDeadlineWithWhatIsThere() {
    Pair pair = towns.withLead();
    engine.fire(pair.key(), AGREED_END);
    engine.complete(pair.lead(), pair.key(), AS_MENTOR, answer());

    engine.fire(pair.key(), "BoundaryEvent_FeedbackOverdue");

    assertThat(engine.openTasks(pair.key())).contains(CLOSE).doesNotContain(AS_MENTEE);
    assertThat(engine.passed(pair.key(), PROCESS)).doesNotContain("EndEvent_FeedbackGiven");
    assertThat(shown(pair, "menteeFeedback")).contains("gave no final feedback");
    assertThat(shown(pair, "mentorFeedback")).contains("A festival\\.");
  }

  @Test
  void asksForFeedbackInsteadOfTheCheckInThatIsOpen() {
    Pair pair = towns.withLead();
    engine.fire(pair.key(), "CatchEvent_QuarterOver");

    endToday(programme.coordinator(), pair, "The mentor is ill.");

    assertThat(engine.isRunning(pair.key(), "CheckInProcess")).isFalse();
    assertThat(engine.openTasks(pair.key())).contains(AS_MENTEE, AS_MENTOR);
    assertThat(checkIns.ofMentoring(programme.coordinator(), pair.mentoring()))
        .extracting(CheckInView::state)
        .containsExactly(CheckInState.DROPPED);
  }

  @Test
  void seeksAnotherMentorWhoReadsTheHandoverNote() {
    Pair pair = towns.withLead();
    endToday(programme.coordinator(), pair, "The mentor is ill.");
    feedback(pair);

    close(
        pair,
        Map.of(
            "outcome", "REMATCHED",
            "reason", "The mentor is ill.",
            "handoverNote", "Ask for the harbour master."));

    assertThat(engine.passed(pair.key(), PROCESS)).contains("EndEvent_AnotherMentorSought");
    assertThat(mentorings.mentoring(pair.mentoring()).state()).isEqualTo(MentoringState.REMATCHED);
    assertThat(engine.openTasks(pair.key())).contains("UserTask_ProposeMentor");
    PersonId next = programme.mentor(1);
    assertThat(notes(next, pair)).isEmpty();
    assertThatThrownBy(() -> towns.match(pair.town(), pair.lead(), null))
        .isInstanceOf(RuleBroken.class);
    towns.match(pair.town(), next, null);

    assertThat(mentorings.current(pair.town().id()).orElseThrow().lead()).isEqualTo(next);
    for (PersonId reader : List.of(next, pair.lead(), programme.coordinator())) {
      assertThat(notes(reader, pair)).containsExactly("Ask for the harbour master.");
    }
    for (PersonId other : List.of(pair.town().mentee(), programme.mentor(1))) {
      assertThat(notes(other, pair)).isEmpty();
    }
    assertThat(engine.isRunning(pair.key(), PROCESS)).isTrue();
  }

  @Test
  void showsTheHandoverNoteToTheNextMentorWhoReadsTheAgreement() {
    Pair pair = towns.withLead();
    endToday(programme.coordinator(), pair, "The mentor is ill.");
    feedback(pair);
    close(
        pair,
        Map.of(
            "outcome", "REMATCHED", "reason", "Ill.", "handoverNote", "Ask the harbour master."));
    PersonId next = programme.mentor(1);

    towns.draft(pair.town(), next, null);

    assertThat(shown(next, pair, "UserTask_ConfirmAgreement", "handover"))
        .contains("Ask the harbour master");
  }

  @Test
  void takesTheFeedbackOfBothSidesAtTheSameMoment() throws Exception {
    Pair pair = towns.withLead();
    engine.fire(pair.key(), AGREED_END);
    Task mentees = engine.task(pair.key(), AS_MENTEE);
    Task mentors = engine.task(pair.key(), AS_MENTOR);

    int winners =
        Race.winners(
            () -> submit(pair.town().mentee(), mentees), () -> submit(pair.lead(), mentors));

    assertThat(winners).isEqualTo(2);
    assertThat(engine.openTasks(pair.key())).contains(CLOSE);
  }

  private boolean submit(PersonId person, Task task) {
    engine.submit(person, task, answer());
    return true;
  }

  @Test
  void showsFinalFeedbackToTheOwnSideAndCoordinatorsOnly() {
    Pair pair = towns.withTwin();
    Pair other = towns.withLead();
    engine.fire(pair.key(), AGREED_END);
    engine.complete(pair.town().mentee(), pair.key(), AS_MENTEE, answer());

    assertThat(
            desk.open(pair.lead(), engine.task(pair.key(), AS_MENTOR).getId()).content().values())
        .containsOnlyKeys("town");
    assertThat(seenBy(pair.town().secondMentee(), pair)).containsOnlyKeys(MentoringSide.TEAM);
    assertThat(seenBy(pair.lead(), pair)).isEmpty();
    assertThat(seenBy(pair.twin(), pair)).isEmpty();
    assertThat(seenBy(programme.coordinator(), pair)).containsOnlyKeys(MentoringSide.TEAM);
    assertThatThrownBy(() -> seenBy(other.lead(), pair)).isInstanceOf(NotAllowed.class);
    assertThat(engine.variables(pair.key(), PROCESS))
        .containsOnlyKeys(
            "participationId",
            "mentoringId",
            "town",
            "teamGroup",
            "mentorsGroup",
            "leadUser",
            "endsAt",
            "feedbackBy",
            "caseKey");
  }

  @Test
  void letsNobodyActForOthers() {
    Pair pair = towns.withTwin();
    Pair other = towns.withLead();
    engine.fire(pair.key(), AGREED_END);

    for (PersonId stranger : List.of(programme.coordinator(), other.lead(), pair.lead())) {
      refused(stranger, pair, AS_MENTEE, answer(), NotFound.class);
    }
    for (PersonId stranger : List.of(programme.coordinator(), pair.town().mentee())) {
      refused(stranger, pair, AS_MENTOR, answer(), NotFound.class);
    }
    refused(pair.twin(), pair, AS_MENTOR, answer(), NotAllowed.class);
    feedback(pair);
    for (PersonId stranger : List.of(pair.lead(), pair.twin(), pair.town().mentee())) {
      refused(stranger, pair, CLOSE, Map.of("outcome", "COMPLETED"), NotAllowed.class);
    }
  }

  @Test
  void refusesWhatTheFormsDoNotAsk() {
    Pair pair = towns.withLead();
    engine.fire(pair.key(), AGREED_END);

    broken(pair, AS_MENTEE, Map.of(), "rating");
    broken(pair, AS_MENTEE, Map.of("rating", "0", "result", "Much."), "rating");
    broken(pair, AS_MENTEE, Map.of("rating", 4, "result", "Much."), "rating");
    broken(pair, AS_MENTEE, Map.of("rating", "4"), "result");
    broken(pair, AS_MENTEE, Map.of("rating", "4", "result", "x".repeat(4001)), "result");
    broken(
        pair,
        AS_MENTEE,
        Map.of("rating", "4", "result", "M.", "advice", "x".repeat(4001)),
        "advice");
    broken(pair, AS_MENTEE, Map.of("rating", "4", "result", "M.", "outcome", "x"), "outcome");
    feedback(pair);

    broken(pair, CLOSE, Map.of(), "outcome");
    broken(pair, CLOSE, Map.of("outcome", "LEFT"), "outcome");
    broken(pair, CLOSE, Map.of("outcome", "COMPLETED", "reason", "Because."), "reason");
    broken(pair, CLOSE, Map.of("outcome", "ENDED_EARLY"), "reason");
    broken(pair, CLOSE, Map.of("outcome", "ENDED_EARLY", "reason", "x".repeat(2001)), "reason");
    broken(pair, CLOSE, Map.of("outcome", "REMATCHED", "reason", "Ill."), "handoverNote");
    broken(
        pair,
        CLOSE,
        Map.of("outcome", "REMATCHED", "reason", "Ill.", "handoverNote", "x".repeat(4001)),
        "handoverNote");
    broken(
        pair,
        CLOSE,
        Map.of("outcome", "ENDED_EARLY", "reason", "Ill.", "handoverNote", "To whom?"),
        "handoverNote");
    assertThat(mentorings.mentoring(pair.mentoring()).state()).isEqualTo(MentoringState.CLOSING);
  }

  @Test
  void endsWithItsCheckInsWhenTheTownLeaves() {
    Pair pair = towns.withLead();
    engine.fire(pair.key(), "CatchEvent_QuarterOver");

    participations.leave(pair.town().id());

    assertThat(engine.isRunning(pair.key(), PROCESS)).isFalse();
    assertThat(engine.isRunning(pair.key(), "CheckInProcess")).isFalse();
    assertThat(mentorings.mentoring(pair.mentoring()).state()).isEqualTo(MentoringState.LEFT);
    assertThat(mentorings.idsOfMentor(pair.lead())).isEmpty();
  }

  private void endToday(PersonId person, Pair pair, String reason) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Stockholm"));
    requests.request(person, new EndRequestService.Request(pair.mentoring(), reason, today));
  }

  private void feedback(Pair pair) {
    engine.complete(pair.town().mentee(), pair.key(), AS_MENTEE, answer());
    engine.complete(pair.lead(), pair.key(), AS_MENTOR, answer());
  }

  private void close(Pair pair, Map<String, Object> sent) {
    engine.complete(programme.coordinator(), pair.key(), CLOSE, sent);
  }

  private String shown(Pair pair, String key) {
    return shown(programme.coordinator(), pair, CLOSE, key);
  }

  private String shown(PersonId person, Pair pair, String task, String key) {
    return (String)
        desk.open(person, engine.task(pair.key(), task).getId()).content().values().get(key);
  }

  private List<String> notes(PersonId person, Pair pair) {
    return closures.handovers(person, pair.town().id()).stream().map(HandoverView::note).toList();
  }

  private Map<MentoringSide, ?> seenBy(PersonId person, Pair pair) {
    return closures.closure(person, pair.mentoring()).orElseThrow().feedback();
  }

  private void broken(Pair pair, String task, Map<String, Object> sent, String field) {
    PersonId person = task.equals(CLOSE) ? programme.coordinator() : pair.town().mentee();
    assertThatThrownBy(() -> engine.complete(person, pair.key(), task, sent))
        .isInstanceOfSatisfying(
            RuleBroken.class, problem -> assertThat(problem.field()).contains(field));
    assertThat(engine.openTasks(pair.key())).contains(task);
  }

  private void refused(
      PersonId person,
      Pair pair,
      String task,
      Map<String, Object> sent,
      Class<? extends Problem> how) {
    assertThatThrownBy(() -> engine.complete(person, pair.key(), task, sent)).isInstanceOf(how);
  }

  private static Map<String, Object> answer() {
    return Map.of("rating", "4", "result", "A festival.", "advice", "Begin earlier.");
  }
}
